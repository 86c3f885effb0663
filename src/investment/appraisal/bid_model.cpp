#include "investment/appraisal/bid_model.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "methods/appraisal/bid_sums.hpp"
#include "methods/appraisal/yearly_weights.hpp"
#include "methods/effect_units/effect_check.hpp"

namespace commonweal::investment {
namespace {

using methods::Factor;
using methods::Term;

std::string quoted(const std::string& code) { return "\"" + code + "\""; }

class ModelMaker {
 public:
  ModelMaker(const Case& of, const Proposal& proposal, const BidFrame& frame,
             const CaseFactors& factors)
      : factors_(factors) {
    model_.of = &of;
    model_.proposal = &proposal;
    model_.frame = frame;
    model_.standard_bands = bands_of(of.tables, DiscountSeries::standard);
    model_.health_bands = bands_of(of.tables, DiscountSeries::health);
    model_.index = index_of(of);
  }

  base::Result<BidModel> make() && {
    if (model_.standard_bands.empty()) {
      problems_.add({"discount_rates", "There are no standard discount rates. Add their bands."});
    }
    for (const auto& line : model_.proposal->costs) add_cost(line);
    for (const auto& line : model_.proposal->reach) add_reach(line);
    for (const auto& line : model_.proposal->benefits) add_value(line);
    if (!problems_.empty()) return std::move(problems_).fail();
    return std::move(model_);
  }

 private:
  std::vector<double> by_year(const std::vector<missions::YearAmount>& amounts) {
    std::vector<double> years(model_.frame.years);
    for (const auto& [year, amount] : amounts) {
      const int at = year + model_.frame.shift - model_.frame.first_year;
      if (at < 0) {
        problems_.add({"first_year", "The bid has an amount in " + std::to_string(year) +
                                         ", before its first year. Begin it earlier, or move the "
                                         "amount."});
      } else if (static_cast<std::size_t>(at) < years.size()) {
        years[static_cast<std::size_t>(at)] += amount * model_.frame.scale;
      }
    }
    return years;
  }

  const Factor* own_factor(const std::string& name, double spread) {
    if (spread == 0) return nullptr;
    auto& held = named_[{name, spread}];
    if (held == nullptr) {
      model_.own.push_back(
          std::make_unique<Factor>(methods::spread_factor(factors_.plan(), name, spread)));
      held = model_.own.back().get();
    }
    return held;
  }

  // A name for each line by what it says, so that adding a line leaves the draws of the others.
  std::string line_name(const std::string& kind, const std::string& words) {
    const std::string name = kind + "/" + model_.proposal->code + "/" + words;
    return name + "/" + std::to_string(times_named_[name]++);
  }

  // From the bid's prices to the case's: of a year's own prices where the bid is in cash.
  double price_factor(int year) {
    const auto& proposal = *model_.proposal;
    const int from = proposal.prices == Prices::cash ? year : proposal.price_year;
    if (from == model_.of->price_year) return 1;
    const auto factor =
        model_.index ? methods::rebase(*model_.index, {.from = from, .to = model_.of->price_year})
                     : std::nullopt;
    if (!factor) {
      problems_.add({"deflator", "There is no price index of " + std::to_string(from) + " and " +
                                     std::to_string(model_.of->price_year) +
                                     ". Add both years, or state the bid in prices of " +
                                     std::to_string(model_.of->price_year) + "."});
    }
    return factor.value_or(1);
  }

  double uplift_of(const CostLine& line) {
    if (line.category.empty()) return 0;
    const auto* bias = find_optimism(model_.of->tables, line.category);
    if (bias == nullptr) {
      problems_.add({"costs", "There is no category of optimism bias " + quoted(line.category) +
                                  ". Name one that is held, or none."});
      return 0;
    }
    return bias->cost * (1 - line.mitigated);
  }

  void add_cost(const CostLine& line) {
    auto pounds = line.pounds;
    for (auto& [year, amount] : pounds) amount *= price_factor(year);
    ModelCost cost{.line = &line, .uplift = uplift_of(line), .stated = by_year(pounds), .term = {}};
    for (const double stated : cost.stated) cost.term.weights.push_back(stated * (1 + cost.uplift));
    const std::string words{code_word(line.budget)};
    if (const Factor* spread =
            own_factor(line_name("cost", words + "/" + line.what), line.spread)) {
      cost.term.factors.push_back(spread);
    }
    model_.costs.push_back(std::move(cost));
  }

  // Where all that hangs on an effect hangs on whom it reaches, what it changes need not be known.
  bool hangs_on_reach_alone(const std::string& effect) const {
    bool hangs = false;
    for (const auto& line : model_.proposal->benefits) {
      if (line.effect != effect) continue;
      if (line.of == BenefitOf::changed) return false;
      hangs = true;
    }
    return hangs;
  }

  // Null where the effect is not held or cannot be converted: then a problem says so.
  const CaseEffect* effect_of(const std::string& code) {
    const CaseEffect* effect = find_effect(*model_.of, code);
    if (effect == nullptr) {
      problems_.add({"reach", "There is no effect " + quoted(code) + ". Name one that is held."});
    } else if (factors_.people_changed(code) == nullptr && !hangs_on_reach_alone(code)) {
      problems_.add({"reach", "The effect " + quoted(code) + " cannot be turned into a change. " +
                                  (effect->missing.empty() ? "Add what its scale needs."
                                                           : effect->missing.front())});
      return nullptr;
    }
    return effect;
  }

  void add_reach(const missions::ReachLine& line) {
    const CaseEffect* effect = effect_of(line.effect);
    if (effect == nullptr) return;
    auto reach = std::make_unique<ModelReach>();
    reach->line = &line;
    reach->effect = effect;
    reach->people = by_year(line.people);
    reach->delivery = own_factor(methods::delivery_name(model_.proposal->code), line.spread);
    if (const Factor* change = factors_.metric_change(line.effect)) {
      reach->metric = Term{
          .factors = {change},
          .weights = methods::yearly_weights(
              reach->people, {.course = effect->course, .fade = line.fade}, model_.frame.years)};
      if (reach->delivery != nullptr) reach->metric->factors.push_back(reach->delivery);
    }
    note_effect(*effect);
    model_.reach.push_back(std::move(reach));
  }

  void note_effect(const CaseEffect& effect) {
    if (!noted_.insert({effect.code, true}).second) return;
    const std::string of = "The effect " + quoted(effect.code) + " ";
    if (factors_.people_changed(effect.code) == nullptr) {
      note(of + "cannot be turned into a change: only what each person reached brings is counted.");
      if (effect.is_illustrative) note(of + "is illustrative: its figures are examples.");
      return;
    }
    if (!effect.has_interval()) {
      note(of +
           "has no published interval: it is taken as exact, which makes the bid look surer "
           "than it is.");
    }
    if (!effect.moves_metric()) note(of + "moves no metric that is held.");
    if (!effect.course.duration_months) {
      note("How long " + quoted(effect.code) +
           " lasts is not known: it is taken to last, less "
           "what fades.");
    }
    if (!effect.course.onset_months) {
      note("When " + quoted(effect.code) + " begins is not known: it is taken as at once.");
    }
    if (effect.is_illustrative) note(of + "is illustrative: its figures are examples.");
  }

  void note(std::string sentence) { model_.notes.push_back(std::move(sentence)); }

  double counted_share(const UnitValue& value) const {
    if (model_.frame.scope == AppraisalScope::wide) return 1;
    return value.kind == UnitValueKind::fiscal ? value.cashable.value_or(0) : 0;
  }

  void add_value(const BenefitLine& line) {
    const auto* unit_value = find_unit_value(model_.of->tables, line.value);
    if (unit_value == nullptr) {
      problems_.add({"benefits",
                     "There is no unit value " + quoted(line.value) + ". Name one that is held."});
      return;
    }
    const auto priced =
        model_.index ? value_in(*model_.index, *unit_value, model_.of->price_year) : std::nullopt;
    if (!priced && unit_value->price_year != model_.of->price_year) {
      problems_.add({"unit_values", "The unit value " + quoted(line.value) + " is in prices of " +
                                        std::to_string(unit_value->price_year) +
                                        ", of which no price index is held. Add that year."});
      return;
    }
    if (unit_value->discounting == ValueDiscounting::health && model_.health_bands.empty()) {
      problems_.add({"discount_rates", "There are no health discount rates, which " +
                                           quoted(line.value) + " needs. Add their bands."});
    }
    ModelValue value{.line = &line,
                     .unit_value = unit_value,
                     .central = priced ? priced->central : unit_value->central,
                     .effect = nullptr,
                     .counted_share = counted_share(*unit_value),
                     .parts = {}};
    line_spread_ = own_factor(line_name("benefit", line.value + "/" + line.effect + "/" + line.who),
                              line.spread);
    if (line.effect.empty()) {
      add_part(value, nullptr, {.factors = {}, .weights = by_year(line.units)});
    } else {
      add_reached_parts(value);
    }
    model_.values.push_back(std::move(value));
  }

  void add_reached_parts(ModelValue& value) {
    const BenefitLine& line = *value.line;
    constexpr double kMonths = 12;
    const methods::EffectCourse course{.onset_months = kMonths * line.lag,
                                       .duration_months = kMonths * line.lasts};
    for (const auto& reach : model_.reach) {
      if (reach->line->effect != line.effect) continue;
      value.effect = reach->effect;
      Term units{
          .factors = {},
          .weights = methods::yearly_weights(
              reach->people, {.course = course, .fade = reach->line->fade}, model_.frame.years)};
      for (double& weight : units.weights) weight *= line.per;
      if (line.of == BenefitOf::changed) {
        units.factors.push_back(factors_.people_changed(line.effect));
      }
      if (reach->delivery != nullptr) units.factors.push_back(reach->delivery);
      add_part(value, reach.get(), std::move(units));
    }
    if (value.parts.empty() && find_effect(*model_.of, line.effect) == nullptr) {
      problems_.add(
          {"benefits", "There is no effect " + quoted(line.effect) + ". Name one that is held."});
    } else if (value.parts.empty()) {
      problems_.add({"benefits", "A benefit hangs on the effect " + quoted(line.effect) +
                                     ", with which the bid reaches nobody. Add a line of reach."});
    }
  }

  void add_part(ModelValue& value, const ModelReach* reach, Term units) {
    if (line_spread_ != nullptr) units.factors.push_back(line_spread_);
    Term pounds = units;
    const Factor* factor = factors_.unit_value(value.unit_value->code);
    if (factor != nullptr) pounds.factors.push_back(factor);
    const double each = value.counted_share * (factor != nullptr ? 1 : value.central);
    for (double& weight : pounds.weights) weight *= each;
    value.parts.push_back({.reach = reach, .units = std::move(units), .pounds = std::move(pounds)});
  }

  const CaseFactors& factors_;
  BidModel model_{};
  base::Problems problems_;
  std::map<std::pair<std::string, double>, const Factor*> named_;
  std::map<std::string, int> times_named_;
  std::map<std::string, bool> noted_;
  const Factor* line_spread_ = nullptr;  // Of the benefit line at hand.
};

}  // namespace

std::vector<double> BidModel::standard() const {
  return methods::discount_factors(standard_bands, frame.years);
}

std::vector<double> BidModel::factors_of(const UnitValue& value) const {
  const bool is_health = value.discounting == ValueDiscounting::health;
  return methods::discount_factors(is_health ? health_bands : standard_bands, frame.years);
}

base::Result<BidModel> bid_model(const Case& of, const Proposal& proposal, const BidFrame& frame,
                                 const CaseFactors& factors) {
  return ModelMaker(of, proposal, frame, factors).make();
}

}  // namespace commonweal::investment
