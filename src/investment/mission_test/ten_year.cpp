#include "investment/mission_test/ten_year.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "investment/mission_test/core_effect.hpp"
#include "investment/mission_test/mission_test_words.hpp"

namespace commonweal::investment {
namespace {

const MetricImpact* impact_on(const Appraisal& appraisal, const std::string& metric) {
  const auto found = std::ranges::find(appraisal.metrics, metric, &MetricImpact::metric);
  return found == appraisal.metrics.end() ? nullptr : &*found;
}

// The mean improvement of the year in which it is largest.
double best_of(const MetricImpact& impact, const CoreEffect& effect) {
  double best = 0;
  for (const auto& year : impact.years) {
    best = std::max(best, improvement(effect, year.change.mean));
  }
  return best;
}

// By the mean and the deviation of the draws, as if they were normal.
double chance_of_at_least(const CoreEffect& effect, double size) {
  const double above = improvement(effect, effect.change) - size;
  if (effect.change_sd == 0) return above >= 0 ? 1 : 0;
  return 0.5 * std::erfc(-above / effect.change_sd / std::sqrt(2.0));
}

void look_at_effect(const Case& of, const TenYearParts& parts, TenYear& out) {
  if (!parts.critical.best) return;
  const auto* impact = impact_on(parts.wide, parts.critical.best->metric);
  if (impact == nullptr) return;
  for (const auto& year : impact->years) {
    if (year.year != out.year) continue;
    out.effect = core_effect_in(of, *impact, year);
    const double best = best_of(*impact, *out.effect);
    if (best == 0) return;
    out.effect_left = improvement(*out.effect, out.effect->change) / best;
    out.there = chance_of_at_least(*out.effect, kStillThereShare * best);
  }
}

Criterion lasts_answer(const TenYear& it, const MissionCritical& critical) {
  if (!it.effect) {
    const bool is_open = critical.answer == TestAnswer::unsure;
    return {.answer = is_open ? TestAnswer::unsure : TestAnswer::no,
            .probability = is_open ? std::nullopt : std::optional(0.0),
            .reason = is_open ? "Whether an effect on a core metric lasts cannot be worked out."
                              : "There is no effect on a core metric that could last."};
  }
  const std::string left = it.effect_left > 0 ? share_text(it.effect_left) : "Nothing";
  return {.answer = answer_of(it.there),
          .probability = it.there,
          .reason = left + " of its best effect on \"" + it.effect->title +
                    "\" is expected to be left in " + year_words(it.year) +
                    (it.effect_left > 0 ? "; the chance is " + chance_words(it.there) +
                                              " that a tenth of it or more is still there."
                                        : std::string("."))};
}

// A bid that pays later than in ten years is not turned down for it: that is left open.
Criterion pays_answer(const TenYear& it, const Appraisal& wide) {
  Criterion out{.answer = answer_of(it.net.above_zero),
                .probability = it.net.above_zero,
                .reason = "Up to " + year_words(it.year) + " its benefits less its costs come to " +
                          money_words(it.net.mean) + "; the chance is " +
                          chance_words(it.net.above_zero) +
                          " that they come to more than nothing."};
  out.reason += it.running_cost == 0
                    ? " By then nothing is spent on it any more."
                    : " In that year it still costs " + money_words(it.running_cost) + ".";
  if (out.answer == TestAnswer::no && answer_of(wide.net.above_zero) == TestAnswer::yes) {
    out.answer = TestAnswer::unsure;
    out.reason += " Over " + std::to_string(wide.years) + " years it is worth " +
                  money_words(wide.net.mean) + ".";
  }
  return out;
}

double cost_in(const Appraisal& appraisal, int year) {
  const auto found = std::ranges::find(appraisal.cost_years, year, &CostYear::year);
  return found == appraisal.cost_years.end() ? 0 : found->total();
}

}  // namespace

TenYear ten_year_answer(const Case& of, const TenYearParts& parts) {
  TenYear out;
  out.year = parts.wide.first_year + kTestYear;
  out.net = parts.to_ten.net;
  out.running_cost = cost_in(parts.wide, out.year);
  look_at_effect(of, parts, out);
  out.lasts = lasts_answer(out, parts.critical);
  out.pays = pays_answer(out, parts.wide);
  out.answer = worst_of(out.lasts.answer, out.pays.answer);
  if (out.lasts.probability && out.pays.probability) {
    out.probability = std::min(*out.lasts.probability, *out.pays.probability);
  }
  out.reason = out.lasts.reason + " " + out.pays.reason;
  return out;
}

}  // namespace commonweal::investment
