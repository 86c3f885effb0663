#include "investment/desk/bid_lines.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/number_text.hpp"
#include "missions/directory_search.hpp"

namespace commonweal::investment {
namespace {

using missions::Directory;

constexpr double kMostPounds = 1e13;
constexpr double kMostPeople = 1e9;
constexpr double kMostUnits = 1e12;
constexpr int kLeastYears = 5;  // That a table shows.

// In the grammar of lines a blank ends a value.
std::string dashed(std::string_view words) {
  std::string text;
  for (const char c : words) {
    if (c == ';' || c == '=') continue;
    text += c == ' ' || c == '\t' ? '-' : c;
  }
  return text;
}

// A body by code or name, where something was typed.
std::string body_in(const TypedLine& line, std::string_view name, const Directory& directory,
                    TypedNumbers& numbers) {
  const std::string text = line.text(name);
  if (text.empty()) return "";
  std::string code = body_code_of(directory, text);
  if (code.empty()) {
    numbers.refuse(name, "There is no one body \"" + text + "\". Enter the code of one");
  }
  return code;
}

int year_field(TypedNumbers& numbers, std::string_view name, double least, double most, int usual) {
  const auto number = numbers.number(name, least, most);
  if (!number) return usual;
  if (std::floor(*number) != *number) numbers.refuse(name, "This must be a whole number");
  return static_cast<int>(*number);
}

// The first field of a line's years, where "nothing was entered" stands.
std::string first_year_of(const TypedLines& table) { return std::to_string(table.first_year); }

CostLine cost_in(const TypedLines& table, std::size_t number, const Directory& directory,
                 base::Problems& problems) {
  const TypedLine& line = table.lines[number - 1];
  const std::size_t before = problems.count();
  TypedNumbers numbers(line, number, problems);
  CostLine cost{.budget = Budget::rdel,
                .category = line.text("category"),
                .mitigated = numbers.number("mitigated", 0, 1).value_or(0),
                .spread = numbers.number("spread", 0, 2).value_or(0),
                .bearer = body_in(line, "bearer", directory, numbers),
                .what = dashed(line.text("what")),
                .pounds = numbers.years(0, kMostPounds)};
  const std::string budget = numbers.required("budget", "Select the kind of spending");
  if (const auto named = budget_named({.place = "budget", .text = budget})) {
    cost.budget = *named;
  } else if (!budget.empty()) {
    numbers.refuse("budget", "\"" + budget + "\" is no kind of spending. Select one");
  }
  if (cost.pounds.empty() && problems.count() == before) {
    numbers.refuse(first_year_of(table), "Enter the pounds of at least one year");
  }
  return cost;
}

// By an even ramp, where its full size was typed.
std::vector<missions::YearAmount> ramp_in(TypedNumbers& numbers, double full) {
  const int from = year_field(numbers, "from", 1990, 2150, 0);
  const int until = year_field(numbers, "until", 1990, 2150, 0);
  const int ramp = year_field(numbers, "ramp", 1, kMostYears, 1);
  if (from == 0) numbers.refuse("from", "Enter the first year in which people are reached");
  if (until == 0) numbers.refuse("until", "Enter the last year in which people are reached");
  if (from == 0 || until == 0) return {};
  if (until < from || until - from >= kMostYears) {
    numbers.refuse("until", "The last year must be no year before the first, and at most 59 after");
    return {};
  }
  std::vector<missions::YearAmount> people;
  for (int year = from; year <= until; ++year) {
    people.push_back({year, full * std::min(1.0, static_cast<double>(year - from + 1) / ramp)});
  }
  return people;
}

missions::ReachLine reach_in(const TypedLines& table, std::size_t number,
                             const Directory& directory, base::Problems& problems) {
  const TypedLine& line = table.lines[number - 1];
  const std::size_t before = problems.count();
  TypedNumbers numbers(line, number, problems);
  missions::ReachLine reach{.effect = numbers.required("effect", "Select an effect"),
                            .place = body_in(line, "place", directory, numbers),
                            .people = numbers.years(0, kMostPeople),
                            .spread = numbers.number("spread", 0, 1).value_or(0),
                            .fade = numbers.number("fade", 0, 1).value_or(0)};
  if (!reach.effect.empty() && directory.find_effect(reach.effect) == nullptr) {
    numbers.refuse("effect", "There is no effect \"" + reach.effect + "\". Select one");
  }
  numbers.required("place", "Enter the code or name of the place");
  const auto full = numbers.number("full", 0, kMostPeople);
  if (full && !reach.people.empty()) {
    numbers.refuse("full", "Give either a full size or people year by year, not both");
  } else if (full) {
    reach.people = ramp_in(numbers, *full);
  } else if (reach.people.empty() && problems.count() == before) {
    numbers.refuse(first_year_of(table), "Enter how many people are reached in at least one year");
  }
  return reach;
}

void take_effect(const TypedLine& line, TypedNumbers& numbers, BenefitLine& benefit) {
  const auto per = numbers.number("per", -kMostUnits, kMostUnits);
  if (!per && line.text("per").empty()) {
    numbers.refuse("per", "Enter how many units come to each person");
  }
  benefit.per = per.value_or(0);
  benefit.of = line.text("of") == "reached" ? BenefitOf::reached : BenefitOf::changed;
}

BenefitLine benefit_in(const TypedLines& table, std::size_t number, base::Problems& problems) {
  const TypedLine& line = table.lines[number - 1];
  const std::size_t before = problems.count();
  TypedNumbers numbers(line, number, problems);
  BenefitLine benefit{.value = numbers.required("value", "Select what a unit is worth"),
                      .effect = line.text("effect"),
                      .of = BenefitOf::changed,
                      .per = 0,
                      .lag = year_field(numbers, "lag", 0, 100, 0),
                      .lasts = year_field(numbers, "lasts", 1, 100, 1),
                      .who = dashed(line.text("who")),
                      .spread = numbers.number("spread", 0, 2).value_or(0),
                      .units = numbers.years(-kMostUnits, kMostUnits)};
  if (!benefit.effect.empty()) take_effect(line, numbers, benefit);
  if (problems.count() == before && benefit.effect.empty() == benefit.units.empty()) {
    numbers.refuse("effect", "Select an effect, or enter units by year: one of the two");
  }
  return benefit;
}

template <class Line, class Read>
std::vector<Line> lines_of(const TypedLines& table, Read read) {
  std::vector<Line> all;
  for (std::size_t number = 1; number <= table.lines.size(); ++number) {
    if (!table.lines[number - 1].is_blank()) all.push_back(read(number));
  }
  return all;
}

void show(TypedLine& line, const char* name, double number, double usual) {
  if (number != usual) line.fields[name] = base::shortest(number);
}

TypedLines finished(TypedLines table, const Proposal& proposal) {
  if (table.lines.empty()) table.lines.emplace_back();
  show_years(table, proposal.first_year, std::min(kLeastYears, proposal.years));
  return table;
}

}  // namespace

std::string body_code_of(const Directory& directory, std::string_view text) {
  if (const auto* body = directory.find_body(text)) return body->code;
  const std::string wanted = missions::folded(text);
  const missions::Body* found = nullptr;
  for (const auto& body : directory.bodies()) {
    if (missions::folded(body.name) != wanted) continue;
    if (found != nullptr) return "";
    found = &body;
  }
  return found == nullptr ? "" : found->code;
}

std::vector<CostLine> typed_costs(const TypedLines& table, const Directory& directory,
                                  base::Problems& problems) {
  return lines_of<CostLine>(
      table, [&](std::size_t number) { return cost_in(table, number, directory, problems); });
}

std::vector<missions::ReachLine> typed_reach(const TypedLines& table, const Directory& directory,
                                             base::Problems& problems) {
  return lines_of<missions::ReachLine>(
      table, [&](std::size_t number) { return reach_in(table, number, directory, problems); });
}

std::vector<BenefitLine> typed_benefits(const TypedLines& table, base::Problems& problems) {
  return lines_of<BenefitLine>(
      table, [&](std::size_t number) { return benefit_in(table, number, problems); });
}

TypedLines shown_costs(const Proposal& proposal) {
  TypedLines table;
  for (const auto& cost : proposal.costs) {
    TypedLine line{.fields = {{"what", in_words(cost.what)},
                              {"budget", std::string(code_word(cost.budget))},
                              {"category", cost.category},
                              {"bearer", cost.bearer}},
                   .years = {}};
    show(line, "mitigated", cost.mitigated, 0);
    show(line, "spread", cost.spread, 0);
    show_amounts(line, cost.pounds);
    table.lines.push_back(std::move(line));
  }
  return finished(std::move(table), proposal);
}

TypedLines shown_reach(const Proposal& proposal) {
  TypedLines table;
  for (const auto& reach : proposal.reach) {
    TypedLine line{.fields = {{"effect", reach.effect}, {"place", reach.place}}, .years = {}};
    show(line, "spread", reach.spread, 0);
    show(line, "fade", reach.fade, 0);
    show_amounts(line, reach.people);
    table.lines.push_back(std::move(line));
  }
  return finished(std::move(table), proposal);
}

TypedLines shown_benefits(const Proposal& proposal) {
  TypedLines table;
  for (const auto& benefit : proposal.benefits) {
    TypedLine line{.fields = {{"value", benefit.value},
                              {"effect", benefit.effect},
                              {"who", in_words(benefit.who)}},
                   .years = {}};
    if (!benefit.effect.empty()) {
      line.fields["of"] = benefit.of == BenefitOf::reached ? "reached" : "changed";
      line.fields["per"] = base::shortest(benefit.per);
    }
    show(line, "lag", benefit.lag, 0);
    show(line, "lasts", benefit.lasts, 1);
    show(line, "spread", benefit.spread, 0);
    show_amounts(line, benefit.units);
    table.lines.push_back(std::move(line));
  }
  return finished(std::move(table), proposal);
}

}  // namespace commonweal::investment
