#include "investment/proposals/proposal_file.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/number_text.hpp"
#include "investment/proposals/proposal_fields_file.hpp"
#include "investment/proposals/proposal_lines_file.hpp"

namespace commonweal::investment {
namespace {

using missions::YearAmount;
using platform::JsonAt;
using platform::JsonFields;
using platform::JsonValue;

template <class Line>
std::vector<Line> lines_in(JsonFields& fields, std::string_view name, const BidSpan& span,
                           Line (*read)(const JsonAt&, const BidSpan&, base::Problems&)) {
  std::vector<Line> lines;
  for (const JsonAt& each : fields.items(name)) {
    lines.push_back(read(each, span, fields.problems()));
  }
  return lines;
}

std::vector<std::string> codes_in(JsonFields& fields, std::string_view name) {
  std::vector<std::string> codes = fields.texts_or_none(name);
  for (const auto& code : codes) {
    if (!missions::is_code(code)) fields.refuse(name, "\"" + code + "\" is no code.");
  }
  return codes;
}

std::vector<int> start_years_in(JsonFields& fields) {
  std::vector<int> years;
  for (const JsonAt& each : fields.items("start_years")) {
    const auto year = bid_year_named(each.value->text);
    if (each.value->kind == JsonValue::Kind::number && year) {
      years.push_back(*year);
    } else {
      fields.problems().add(
          {.place = each.place(), .what = "This is no year. Write 2026 for 2026-27."});
    }
  }
  std::ranges::sort(years);
  return years;
}

// Sentences stand one to a line in a store.
std::vector<std::string> sentences_in(JsonFields& fields, std::string_view name) {
  std::vector<std::string> sentences = fields.texts_or_none(name);
  for (const auto& sentence : sentences) {
    if (sentence.empty() || sentence.find_first_of("\r\n") != std::string::npos) {
      fields.refuse(name, "Give sentences without line breaks, none empty.");
    }
  }
  return sentences;
}

std::optional<int> whole_or_none(JsonFields& fields, std::string_view name, int least, int most) {
  const auto number = fields.number_or_none(name);
  if (!number) return std::nullopt;
  if (std::floor(*number) == *number && least <= *number && *number <= most) {
    return static_cast<int>(*number);
  }
  fields.refuse(name, base::shortest(*number) + " is not a whole number from " +
                          std::to_string(least) + " to " + std::to_string(most) + ".");
  return std::nullopt;
}

void take_words(JsonFields& fields, Proposal& it) {
  it.title = fields.text("title");
  it.summary = fields.text("summary");
  it.body = bid_code_in(fields, "body", true);
  it.department = bid_code_in(fields, "department", true);
  it.mission = bid_code_in(fields, "mission", true);
  it.needs = codes_in(fields, "needs");
  it.excludes = codes_in(fields, "excludes");
  it.unmonetised = sentences_in(fields, "unmonetised");
  it.evaluation = fields.text_or_empty("evaluation");
  it.evaluation_level = whole_or_none(fields, "evaluation_level", 1, 5);
  it.purpose = fields.text_or_empty("purpose");
  it.popularity_source = fields.text_or_empty("popularity_source");
  it.officer = fields.text_or_empty("officer");
  const std::string source = bid_code_in(fields, "source", false);
  if (!source.empty()) it.source = source;
  it.rows = fields.text_or_empty("rows");
  it.note = fields.text_or_empty("note");
}

std::optional<double> share_or_none(JsonFields& fields, std::string_view name) {
  if (!fields.number_or_none(name)) return std::nullopt;
  return bid_number_in(fields, name, 0, kBidShare);
}

void take_numbers(JsonFields& fields, int price_year, Proposal& it) {
  it.prices = bid_word_in(fields, "prices", Prices::real, prices_named);
  it.price_year =
      fields.has("price_year") ? fields.year("price_year").value_or(price_year) : price_year;
  it.first_year = fields.year("first_year").value_or(price_year);
  it.start_years = start_years_in(fields);
  if (it.start_years.empty()) it.start_years = {it.first_year};
  it.least_scale = share_or_none(fields, "least_scale");
  it.years = whole_or_none(fields, "years", 1, kMostYears).value_or(kUsualYears);
  it.popularity = share_or_none(fields, "popularity");
  it.quick_months = fields.number_or_none("quick_months");
  it.state = bid_word_in(fields, "state", ProposalState::submitted, proposal_state_named);
  it.is_illustrative = fields.truth_or("illustrative", false);
}

// What a store would say of the bid. Lines with faults of their own were told where they stand.
bool is_sound(const Proposal& it, const JsonFields& fields, bool are_lines_sound,
              base::Problems& problems) {
  Proposal plain = it;
  if (!are_lines_sound) {
    plain.costs.clear();
    plain.reach.clear();
    plain.benefits.clear();
  }
  const missions::PlaceOf place = [&](std::string_view column) { return fields.place(column); };
  return Proposal::make(plain.record(), place, problems).has_value();
}

}  // namespace

std::optional<Proposal> proposal_in(const JsonAt& at, int price_year, base::Problems& problems) {
  const std::size_t before = problems.count();
  std::optional<Proposal> made;
  {
    JsonFields fields(at, problems);
    Proposal it{.code = bid_code_in(fields, "id", true)};
    take_words(fields, it);
    take_numbers(fields, price_year, it);
    const BidSpan span{it.first_year, it.first_year + it.years - 1};
    const std::size_t before_lines = problems.count();
    it.costs = lines_in(fields, "costs", span, bid_cost_in);
    it.reach = lines_in(fields, "reach", span, bid_reach_in);
    it.benefits = lines_in(fields, "benefits", span, bid_benefit_in);
    const bool are_lines_sound = problems.count() == before_lines;
    // Empty fields were told already.
    if (problems.count() == before || !are_lines_sound)
      is_sound(it, fields, are_lines_sound, problems);
    made = std::move(it);
  }
  if (problems.count() > before) return std::nullopt;
  return made;
}

}  // namespace commonweal::investment
