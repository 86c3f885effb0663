#include "investment/mission_test/break_even.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "base/normal_quantile.hpp"
#include "investment/mission_test/core_effect.hpp"
#include "investment/mission_test/mission_test_words.hpp"

namespace commonweal::investment {
namespace {

double people_reached(const Proposal& proposal) {
  double people = 0;
  for (const auto& line : proposal.reach) {
    for (const auto& year : line.people) people += year.amount;
  }
  return people;
}

BreakEven none(TestPart part, BreakEvenKind kind, std::string words) {
  BreakEven it{.of = part, .kind = kind};
  it.title = kind == BreakEvenKind::effect  ? "Effect"
             : kind == BreakEvenKind::reach ? "Reach"
                                            : "Cost";
  it.words = std::move(words);
  return it;
}

BreakEven cost_line(TestPart part, double pounds, std::optional<double> factor) {
  BreakEven it = none(part, BreakEvenKind::cost, "");
  it.now = pounds;
  it.unit = "pounds";
  it.factor = factor;
  if (factor) it.at = pounds * *factor;
  return it;
}

BreakEven reach_line(TestPart part, double people, std::optional<double> factor) {
  BreakEven it = none(part, BreakEvenKind::reach, "");
  it.now = people;
  it.unit = "people";
  it.factor = factor;
  if (factor) it.at = people * *factor;
  return it;
}

// --- Affordable --------------------------------------------------------------------------------

void add_affordable(const BreakEvenParts& parts, std::vector<BreakEven>& list) {
  constexpr auto kPart = TestPart::affordable;
  list.push_back(
      none(kPart, BreakEvenKind::effect, "How well it works does not change what it costs."));
  list.push_back(none(kPart, BreakEvenKind::reach,
                      "Reach alone does not change what it costs: costs are stated apart."));
  double cost = 0;
  for (const auto& year : parts.wide.cost_years) cost += year.total();
  BreakEven it = cost_line(kPart, cost, parts.affordable_cost_factor);
  if (!it.factor || !std::isfinite(*it.factor)) {
    it.factor = it.at = std::nullopt;
    it.words = "No limit is held to hold its cost against.";
  } else if (*it.factor >= 1) {
    it.words = "Its cost could be " + factor_words(*it.factor) + " before it stopped being a yes.";
  } else {
    it.words = "Its cost would have to be " + factor_words(*it.factor) + " for a yes.";
  }
  list.push_back(std::move(it));
}

// --- Mission critical --------------------------------------------------------------------------

// The factor on the effect at which both the size and the chance suffice, its deviation as it is.
// How much is delivered is never below nothing, so it has no say in whether things get better.
std::optional<double> effect_factor_for_yes(const CoreEffect& it) {
  const double gained = improvement(it, it.change);
  if (gained <= 0 || it.size <= 0) return std::nullopt;
  const double by_size = kSmallestShare / it.size;
  const double by_chance = base::normal_quantile(kYesFrom) * it.effect_sd / gained;
  return std::max(by_size, by_chance);
}

// More reach widens the size and leaves the chance as it is.
std::optional<double> reach_factor_for_yes(const CoreEffect& it) {
  if (it.size <= 0 || it.improves < kYesFrom) return std::nullopt;
  return kSmallestShare / it.size;
}

std::string critical_words(const BreakEven& it, std::string_view driver, TestAnswer answer) {
  if (!it.factor) return "No change of the " + std::string(driver) + " alone makes it a yes.";
  const std::string change = factor_words(*it.factor);
  if (answer == TestAnswer::yes) {
    return "It stops being a yes where its " + std::string(driver) + " is " + change + ".";
  }
  return "For a yes its " + std::string(driver) + " would have to be " + change + ".";
}

void add_critical(const BreakEvenParts& parts, std::vector<BreakEven>& list) {
  constexpr auto kPart = TestPart::mission_critical;
  const auto& best = parts.critical.best;
  if (!best) {
    list.push_back(
        none(kPart, BreakEvenKind::effect, "It moves no core metric that could be worked out."));
    return;
  }
  BreakEven effect = none(kPart, BreakEvenKind::effect, "");
  effect.title = "Effect on \"" + best->title + "\" in " + year_words(best->year);
  effect.code = best->metric;
  effect.factor = effect_factor_for_yes(*best);
  effect.now = best->change;
  effect.unit = change_unit_words(best->unit);
  if (effect.factor) effect.at = best->change * *effect.factor;
  effect.words = critical_words(effect, "effect", parts.critical.answer);
  list.push_back(std::move(effect));
  BreakEven reach = reach_line(kPart, people_reached(parts.proposal), reach_factor_for_yes(*best));
  reach.words = critical_words(reach, "reach", parts.critical.answer);
  list.push_back(std::move(reach));
  list.push_back(none(kPart, BreakEvenKind::cost, "What it costs does not change what it does."));
}

// --- Net value, to the tenth year and over the whole horizon
// ---------------------------------------

std::optional<BreakEvenKind> kind_of(DriverKind kind) {
  switch (kind) {
    case DriverKind::effect: return BreakEvenKind::effect;
    case DriverKind::reach: return BreakEvenKind::reach;
    case DriverKind::cost: return BreakEvenKind::cost;
    case DriverKind::unit_value:
    case DriverKind::delivery:
    case DriverKind::discount_rate: return std::nullopt;
  }
  CW_CHECK(false);
}

std::string value_words(const BreakEven& it, std::string_view when) {
  const std::string of = it.title + ": ";
  if (!it.factor)
    return of + "no change of it alone brings net value" + std::string(when) + " to nothing.";
  if (it.kind == BreakEvenKind::cost && *it.factor < 0.0005) {
    return "It brings no benefit that is counted, so no cost of it would be worth while.";
  }
  return of + "at " + factor_words(*it.factor) + ", net value" + std::string(when) + " is nothing.";
}

void add_value(TestPart part, const BreakEvenParts& parts, std::vector<BreakEven>& list) {
  const bool is_ten = part == TestPart::ten_year;
  const Appraisal& appraisal = is_ten ? parts.to_ten : parts.wide;
  const std::string when =
      is_ten ? " by " + year_words(appraisal.first_year + kTestYear) : std::string();
  std::vector<BreakEven> found;
  for (const auto& driver : appraisal.switching) {
    const auto kind = kind_of(driver.kind);
    if (!kind) continue;
    BreakEven it{.of = part,
                 .kind = *kind,
                 .code = driver.code,
                 .title = driver.title,
                 .factor = driver.factor,
                 .now = driver.now,
                 .unit = driver.unit};
    if (*kind == BreakEvenKind::reach) {
      it.now = people_reached(parts.proposal);
      it.unit = "people";
    }
    if (it.factor) it.at = *it.now * *it.factor;
    it.words = value_words(it, when);
    found.push_back(std::move(it));
  }
  std::ranges::stable_sort(found, {}, &BreakEven::kind);
  std::ranges::move(found, std::back_inserter(list));
}

}  // namespace

std::vector<BreakEven> break_evens_of(const BreakEvenParts& parts) {
  std::vector<BreakEven> list;
  add_affordable(parts, list);
  add_critical(parts, list);
  add_value(TestPart::ten_year, parts, list);
  add_value(TestPart::net_value, parts, list);
  return list;
}

}  // namespace commonweal::investment
