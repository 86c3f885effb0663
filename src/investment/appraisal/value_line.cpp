#include "investment/appraisal/value_line.hpp"

#include <algorithm>

#include "methods/appraisal/drawn_sum.hpp"

namespace commonweal::investment {
namespace {

using methods::DrawnSum;
using methods::Term;

struct PartTerms {
  std::vector<Term> units;
  std::vector<Term> pounds;
};

PartTerms terms_of(const ModelValue& value) {
  PartTerms terms;
  for (const auto& part : value.parts) {
    terms.units.push_back(part.units);
    terms.pounds.push_back(part.pounds);
  }
  return terms;
}

void add_years(const BidModel& model, const ModelValue& value, methods::Products& products,
               ValueLine& line) {
  const auto terms = terms_of(value);
  const auto factors = model.factors_of(*value.unit_value);
  DrawnSum units(terms.units, products);
  DrawnSum pounds(terms.pounds, products);
  for (std::size_t at = 0; at < model.frame.years; ++at) {
    const double worth = pounds.moments(methods::weights_in(terms.pounds, at)).mean;
    line.years.push_back({.year = model.year(at),
                          .units = units.moments(methods::weights_in(terms.units, at)).mean,
                          .pounds = worth,
                          .discounted = worth * factors[at]});
  }
  line.present = pounds.spread(methods::weights_over(terms.pounds, factors));
}

double people_of(const ModelValue& value) {
  double people = 0;
  for (const auto& part : value.parts) {
    for (const double reached : part.reach->people) people += reached;
  }
  return people;
}

// The effect on one person as all else has it: what is left of the first part's mean.
double changed_each(const ModelValue& value) {
  return value.parts.front().units.factors.front()->spread.mean;
}

void add_reach_steps(const ModelValue& value, ValueLine& line) {
  const std::string effect = "effect " + line.effect + ", " + line.grade;
  line.steps.push_back({"People reached over the horizon", people_of(value), "people", "bid"});
  if (value.line->of == BenefitOf::changed) {
    line.steps.push_back({"Of whom the effect changes", changed_each(value), "share", effect});
  }
  line.steps.push_back({"Units for each of them a year", value.line->per, line.unit, "bid"});
  line.steps.push_back({"Beginning so many years after", double(value.line->lag), "years", "bid"});
  line.steps.push_back({"For so many years", double(value.line->lasts), "years", "bid"});
  line.steps.push_back(
      {"Lost of it each year", value.parts.front().reach->line->fade, "share", "bid"});
}

void add_steps(const BidModel& model, const ModelValue& value, ValueLine& line) {
  if (value.effect != nullptr) add_reach_steps(value, line);
  double units = 0;
  double pounds = 0;
  for (const auto& year : line.years) {
    units += year.units;
    pounds += year.pounds;
  }
  const auto& unit_value = *value.unit_value;
  const std::string prices = "£, prices of " + std::to_string(model.of->price_year);
  line.steps.push_back({"Units over the horizon", units, line.unit,
                        value.effect == nullptr ? "bid" : "mean of the draws"});
  line.steps.push_back({"Worth of one at prices of " + std::to_string(unit_value.price_year),
                        unit_value.central, "£",
                        "unit value " + unit_value.code + ", edition " + unit_value.edition});
  line.steps.push_back({"The same at the prices of the appraisal", value.central, prices,
                        "price index, edition " + editions_of(model.of->tables).deflators});
  if (value.counted_share != 1) {
    line.steps.push_back(
        {"Of which counts as cash", value.counted_share, "share", "unit value " + unit_value.code});
  }
  line.steps.push_back({"Not discounted", pounds, prices, "mean of the draws"});
  line.steps.push_back({"Discounted to the first year", line.present.mean, prices,
                        std::string(line.by_health_rates ? "health" : "standard") +
                            " rates, edition " + editions_of(model.of->tables).rates});
}

ValueLine line_of(const BidModel& model, const ModelValue& value, methods::Products& products) {
  const auto& unit_value = *value.unit_value;
  ValueLine line{.value = unit_value.code,
                 .title = unit_value.title,
                 .unit = unit_value.unit,
                 .kind = std::string(code_word(unit_value.kind)),
                 .bearer = unit_value.bearer,
                 .who = in_words(value.line->who),
                 .effect = value.line->effect,
                 .grade = {},
                 .confidence = std::string(code_word(unit_value.confidence)),
                 .cashable = unit_value.cashable.value_or(0),
                 .by_health_rates = unit_value.discounting == ValueDiscounting::health,
                 .counts = value.counted_share > 0,
                 .counted_share = value.counted_share,
                 .steps = {},
                 .years = {},
                 .present = {}};
  if (value.effect != nullptr) line.grade = missions::code_word(value.effect->grade);
  if (line.who.empty()) line.who = unit_value.bearer;
  add_years(model, value, products, line);
  add_steps(model, value, line);
  return line;
}

void add_party(std::vector<PartyValue>& parties, const std::string& who, const PartyValue& more) {
  auto found = std::ranges::find(parties, who, &PartyValue::who);
  if (found == parties.end()) {
    parties.push_back({.who = who});
    found = parties.end() - 1;
  }
  found->present += more.present;
  found->cashable += more.cashable;
}

// Of what counts, so that a narrow appraisal's part is all cash.
double cashable_share(const ValueLine& line) { return line.counted_share < 1 ? 1 : line.cashable; }

void add_saving(const ValueLine& line, BudgetImpact& budget) {
  const double share = cashable_share(line);
  for (std::size_t at = 0; at < line.years.size(); ++at) {
    budget.years[at].cashable += share * line.years[at].pounds;
    budget.years[at].not_cashable += (1 - share) * line.years[at].pounds;
  }
  budget.present_cashable += share * line.present.mean;
  budget.present_not_cashable += (1 - share) * line.present.mean;
}

}  // namespace

std::vector<ValueLine> value_lines(const BidModel& model, methods::Products& products) {
  std::vector<ValueLine> lines;
  lines.reserve(model.values.size());
  for (const auto& value : model.values) lines.push_back(line_of(model, value, products));
  return lines;
}

void add_parties(const BidModel&, Appraisal& appraisal) {
  BudgetImpact& budget = appraisal.budget;
  for (const auto& year : appraisal.cost_years) {
    budget.years.push_back({.year = year.year, .cost = year.total()});
    budget.present_cost += year.discounted;
  }
  for (const auto& line : appraisal.values) {
    if (!line.counts) continue;
    const bool is_fiscal = line.kind == code_word(UnitValueKind::fiscal);
    const double cashable = is_fiscal ? cashable_share(line) * line.present.mean : 0;
    const PartyValue more{.who = {}, .present = line.present.mean, .cashable = cashable};
    add_party(appraisal.gainers, line.who, more);
    if (!is_fiscal) continue;
    add_party(appraisal.savers, line.bearer, more);
    add_saving(line, budget);
  }
}

}  // namespace commonweal::investment
