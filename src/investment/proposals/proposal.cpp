#include "investment/proposals/proposal.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "missions/yes_or_no.hpp"

namespace commonweal::investment {
namespace {

using missions::RecordColumn;
using missions::RecordFields;
using missions::RecordKind;
using missions::table_for;
using enum RecordColumn::Type;
using enum RecordColumn::Presence;

constexpr std::array kColumns = {
    RecordColumn{.name = "title"},
    RecordColumn{.name = "summary"},
    RecordColumn{.name = "body", .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "department", .refers_to = table_for<RecordKind::body>},
    RecordColumn{.name = "mission", .refers_to = table_for<RecordKind::mission>},
    RecordColumn{.name = "prices"},
    RecordColumn{.name = "price_year", .type = whole},
    RecordColumn{.name = "first_year", .type = whole},
    RecordColumn{.name = "start_years", .presence = optional},
    RecordColumn{.name = "least_scale", .presence = optional},
    RecordColumn{.name = "years", .sql_name = "horizon", .type = whole, .presence = optional},
    RecordColumn{
        .name = "needs", .presence = optional, .refers_to = proposal_table, .several = true},
    RecordColumn{
        .name = "excludes", .presence = optional, .refers_to = proposal_table, .several = true},
    RecordColumn{.name = "costs", .presence = optional},
    RecordColumn{.name = "reach", .presence = optional},
    RecordColumn{.name = "benefits", .presence = optional},
    RecordColumn{.name = "unmonetised", .presence = optional},
    RecordColumn{.name = "evaluation", .presence = optional},
    RecordColumn{.name = "evaluation_level", .type = whole, .presence = optional},
    RecordColumn{.name = "purpose", .presence = optional},
    RecordColumn{.name = "popularity", .presence = optional},
    RecordColumn{.name = "popularity_source", .presence = optional},
    RecordColumn{.name = "quick_months", .presence = optional},
    RecordColumn{.name = "officer", .presence = optional},
    RecordColumn{.name = "state"},
    RecordColumn{.name = "illustrative"},
    RecordColumn{
        .name = "source", .presence = optional, .refers_to = table_for<RecordKind::source>},
    RecordColumn{.name = "rows", .sql_name = "source_rows", .presence = optional},
    RecordColumn{.name = "note", .presence = optional},
};

constexpr missions::RecordTable kTable = {"proposal", "proposal", kColumns,
                                          missions::check_by_making<Proposal>, "proposal_record"};

base::Result<int> year_in(base::Field field) {
  const auto number = base::whole_number(field);
  if (number && *number >= 1990 && *number <= 2150) return static_cast<int>(*number);
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is no year from 1990 to 2150. Write 2026 for 2026-27."}});
}

base::Result<std::vector<int>> years_in(base::Field field) {
  base::Problems problems;
  std::vector<int> years;
  for (const auto& word : missions::codes_in(field.text)) {
    const auto year = year_in({.place = field.place, .text = word});
    if (const int* one = problems.value_of(year)) years.push_back(*one);
  }
  if (!problems.empty()) return std::move(problems).fail();
  std::ranges::sort(years);
  const auto doubled = std::ranges::unique(years);
  years.erase(doubled.begin(), doubled.end());
  return years;
}

std::optional<double> share_in(RecordFields& fields, std::string_view column) {
  const auto number = fields.take<double>(column, base::decimal_number);
  if (number && (*number < 0 || *number > 1)) fields.refuse(column, "Give a share from 0 to 1.");
  return number;
}

std::optional<int> whole_in(RecordFields& fields, std::string_view column, int least, int most) {
  const auto number = fields.take<std::int64_t>(column, base::whole_number);
  if (!number) return std::nullopt;
  if (*number < least || *number > most) {
    fields.refuse(column, "Give a whole number from " + std::to_string(least) + " to " +
                              std::to_string(most) + ".");
  }
  return static_cast<int>(*number);
}

// Sentences, one to a line.
std::vector<std::string> sentences_in(std::string_view text) {
  std::vector<std::string> sentences;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view one = text.substr(0, end);
    while (one.ends_with('\r') || one.ends_with(' ')) one.remove_suffix(1);
    if (!one.empty()) sentences.emplace_back(one);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return sentences;
}

template <class Item, class Text>
std::string joined(const std::vector<Item>& items, std::string_view between, Text text) {
  std::string all;
  for (const auto& item : items) {
    if (!all.empty()) all += between;
    all += text(item);
  }
  return all;
}

std::string joined(const std::vector<std::string>& items, std::string_view between) {
  return joined(items, between, [](const std::string& item) { return item; });
}

std::string number_text(const std::optional<double>& number) {
  return number ? base::shortest(*number) : "";
}

// What one field says of another.
void check_together(const Proposal& proposal, RecordFields& fields) {
  const auto& starts = proposal.start_years;
  if (std::ranges::find(starts, proposal.first_year) == starts.end()) {
    fields.refuse("start_years", "The years it may start in must hold its first year, " +
                                     std::to_string(proposal.first_year) + ".");
  }
  if (proposal.least_scale && *proposal.least_scale == 0) {
    fields.refuse("least_scale", "Give a share above 0, or nothing if it is whole or not at all.");
  }
  for (const auto& other : proposal.needs) {
    if (other == proposal.code) fields.refuse("needs", "A proposal does not need itself.");
    if (std::ranges::find(proposal.excludes, other) == proposal.excludes.end()) continue;
    fields.refuse("needs", "It cannot both need and exclude " + other + ".");
  }
  if (std::ranges::find(proposal.excludes, proposal.code) != proposal.excludes.end()) {
    fields.refuse("excludes", "A proposal does not exclude itself.");
  }
}

// No amount lies before the proposal starts or after its horizon.
template <class Line>
void check_years(const Proposal& proposal, const std::vector<Line>& lines,
                 std::vector<missions::YearAmount> Line::* amounts, std::string_view column,
                 RecordFields& fields) {
  const int last = proposal.first_year + proposal.years - 1;
  for (const auto& line : lines) {
    for (const auto& [year, amount] : line.*amounts) {
      if (year >= proposal.first_year && year <= last) continue;
      fields.refuse(column, "The year " + std::to_string(year) + " is not from " +
                                std::to_string(proposal.first_year) + " to " +
                                std::to_string(last) + ", the years it is appraised over.");
    }
  }
}

std::optional<std::string> code_in(RecordFields& fields, std::string_view column) {
  std::string code = fields.text(column);
  return code.empty() ? std::nullopt : std::optional(std::move(code));
}

void take_account(RecordFields& fields, Proposal& proposal) {
  proposal.costs =
      fields.take<std::vector<CostLine>>("costs", cost_lines_in).value_or(std::vector<CostLine>{});
  proposal.reach = fields.take<std::vector<missions::ReachLine>>("reach", missions::reach_lines_in)
                       .value_or(std::vector<missions::ReachLine>{});
  proposal.benefits = fields.take<std::vector<BenefitLine>>("benefits", benefit_lines_in)
                          .value_or(std::vector<BenefitLine>{});
}

void take_words(RecordFields& fields, Proposal& proposal) {
  proposal.title = fields.text("title");
  proposal.summary = fields.text("summary");
  proposal.body = fields.text("body");
  proposal.department = fields.text("department");
  proposal.mission = fields.text("mission");
  proposal.needs = missions::codes_in(fields.text("needs"));
  proposal.excludes = missions::codes_in(fields.text("excludes"));
  proposal.unmonetised = sentences_in(fields.text("unmonetised"));
  proposal.evaluation = fields.text("evaluation");
  proposal.purpose = fields.text("purpose");
  proposal.popularity_source = fields.text("popularity_source");
  proposal.officer = fields.text("officer");
  proposal.source = code_in(fields, "source");
  proposal.rows = fields.text("rows");
  proposal.note = fields.text("note");
}

void take_numbers(RecordFields& fields, Proposal& proposal) {
  proposal.prices = fields.take<Prices>("prices", prices_named).value_or(Prices::real);
  proposal.price_year = fields.take<int>("price_year", year_in).value_or(0);
  proposal.first_year = fields.take<int>("first_year", year_in).value_or(0);
  proposal.start_years =
      fields.take<std::vector<int>>("start_years", years_in).value_or(std::vector<int>{});
  if (proposal.start_years.empty()) proposal.start_years = {proposal.first_year};
  proposal.least_scale = share_in(fields, "least_scale");
  proposal.years = whole_in(fields, "years", 1, kMostYears).value_or(kUsualYears);
  proposal.evaluation_level = whole_in(fields, "evaluation_level", 1, 5);
  proposal.popularity = share_in(fields, "popularity");
  proposal.quick_months = fields.take<double>("quick_months", base::decimal_number);
  if (proposal.quick_months && *proposal.quick_months < 0) {
    fields.refuse("quick_months", "Months are from 0 up.");
  }
  proposal.state =
      fields.take<ProposalState>("state", proposal_state_named).value_or(ProposalState::draft);
  proposal.is_illustrative = fields.take<bool>("illustrative", missions::yes_or_no).value_or(false);
}

}  // namespace

const missions::RecordTable& proposal_table() { return kTable; }

std::optional<Proposal> Proposal::make(const missions::Record& record,
                                       const missions::PlaceOf& place, base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(kTable, record, place, problems);
  Proposal proposal{.code = record.code};
  take_words(fields, proposal);
  take_numbers(fields, proposal);
  take_account(fields, proposal);
  if (problems.count() == before) {
    check_together(proposal, fields);
    check_years(proposal, proposal.costs, &CostLine::pounds, "costs", fields);
    check_years(proposal, proposal.reach, &missions::ReachLine::people, "reach", fields);
    check_years(proposal, proposal.benefits, &BenefitLine::units, "benefits", fields);
  }
  if (problems.count() > before) return std::nullopt;
  return proposal;
}

missions::Record Proposal::record() const {
  const auto year = [](int one) { return std::to_string(one); };
  return {code,
          {title,
           summary,
           body,
           department,
           mission,
           std::string(code_word(prices)),
           year(price_year),
           year(first_year),
           joined(start_years, " ", year),
           number_text(least_scale),
           year(years),
           joined(needs, " "),
           joined(excludes, " "),
           text_of(costs),
           missions::text_of(reach),
           text_of(benefits),
           joined(unmonetised, "\n"),
           evaluation,
           evaluation_level ? year(*evaluation_level) : "",
           purpose,
           number_text(popularity),
           popularity_source,
           number_text(quick_months),
           officer,
           std::string(code_word(state)),
           std::string(missions::word_of_yes_or_no(is_illustrative)),
           source.value_or(""),
           rows,
           note}};
}

std::vector<std::string> lacks_of(const Proposal& proposal) {
  std::vector<std::string> lacks;
  if (proposal.costs.empty()) lacks.push_back("Say what it costs, by year.");
  if (proposal.reach.empty() && proposal.benefits.empty()) {
    lacks.push_back("Say whom it reaches with what, or what benefits it brings.");
  }
  if (proposal.evaluation.empty()) lacks.push_back("Say how it will be evaluated.");
  if (proposal.purpose.empty()) lacks.push_back("Say what its principal purpose is.");
  if (proposal.officer.empty()) lacks.push_back("Name the office that will answer for it.");
  return lacks;
}

Proposal started_in(Proposal proposal, int year) {
  const int later = year - proposal.first_year;
  proposal.first_year = year;
  for (auto& line : proposal.costs) line.pounds = moved(std::move(line.pounds), later);
  for (auto& line : proposal.reach) line.people = moved(std::move(line.people), later);
  for (auto& line : proposal.benefits) line.units = moved(std::move(line.units), later);
  return proposal;
}

}  // namespace commonweal::investment
