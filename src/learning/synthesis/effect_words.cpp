#include "learning/synthesis/effect_words.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <string_view>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

using methods::Limits;
using missions::EffectMeasure;

int decimals_of(double shown) {
  const double size = std::abs(shown);
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size < 0.1 && size > 0 ? 3 : 2;
}

std::string pounds(double amount) {
  const std::string text = base::grouped(std::abs(amount), std::abs(amount) < 100 ? 2 : 0);
  return (amount < 0 ? "-£" : "£") + text;
}

double normal_share_below(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }

// A count of people, to the nearest; more exactly where it is small.
std::string people_text(double count) {
  return base::grouped(count, std::abs(count) < 10 && std::abs(count) > 0 ? 1 : 0);
}

// " (34 to 70)" of what a number becomes; the lesser first.
using Becomes = std::function<double(double)>;
std::string bracket(const EffectSaid& effect, const Becomes& becomes,
                    const std::function<std::string(double)>& text) {
  if (!effect.limits) return "";
  const auto [least, greatest] =
      std::minmax({becomes(effect.limits->lower), becomes(effect.limits->upper)});
  return " (" + text(least) + " to " + text(greatest) + ")";
}

// How many of so many people make a baseline that is at least ten.
double people_for(double baseline) {
  for (const double people : {100.0, 1000.0, 10000.0}) {
    if (baseline * people >= 10) return people;
  }
  return 100000;
}

double risk_after(EffectMeasure measure, double baseline, double estimate) {
  const double ratio = std::exp(estimate);
  if (measure != EffectMeasure::odds_ratio) return std::min(1.0, baseline * ratio);
  const double odds = baseline / (1 - baseline) * ratio;
  return odds / (1 + odds);
}

std::string by_baseline(const EffectSaid& effect, double baseline) {
  const double people = people_for(baseline);
  const Becomes after = [&](double estimate) {
    return risk_after(effect.measure, baseline, estimate) * people;
  };
  return base::grouped(people) + " people, about " + people_text(after(effect.estimate)) +
         " have this outcome with it" + bracket(effect, after, people_text) + " and " +
         people_text(baseline * people) + " without it.";
}

std::string hundredfold(const EffectSaid& effect, std::string_view before, std::string_view after) {
  const Becomes count = [](double estimate) { return 100 * std::exp(estimate); };
  return std::string(before) + people_text(count(effect.estimate)) + std::string(after) +
         bracket(effect, count, people_text) + ".";
}

// "57% more", "10% fewer".
std::string more_text(double estimate) {
  const double change = 100 * (std::exp(estimate) - 1);
  return base::grouped(std::abs(change)) + "% " + (change < 0 ? "fewer" : "more");
}

// Of 100 people no more than 100 have something: above that, by how much more.
std::string more_people(const EffectSaid& effect, std::string_view before, std::string_view after) {
  std::string text = std::string(before) + more_text(effect.estimate) + std::string(after);
  if (!effect.limits) return text + ".";
  return text + " (" + more_text(effect.limits->lower) + " to " + more_text(effect.limits->upper) +
         ").";
}

std::string more_or_fewer(const EffectSaid& effect, double per, std::string_view what) {
  const Becomes count = [&](double estimate) { return per * estimate; };
  const double middle = count(effect.estimate);
  std::string text = "For every 100 reached, about " + people_text(std::abs(middle)) +
                     (middle < 0 ? " fewer" : " more") + std::string(what);
  if (!effect.limits) return text + ".";
  const auto signed_text = [](double number) {
    return people_text(std::abs(number)) + (number < 0 ? " fewer" : " more");
  };
  return text + bracket(effect, count, signed_text) + ".";
}

std::string place_sentence(const EffectSaid& effect) {
  const Becomes place = [](double estimate) { return 100 * normal_share_below(estimate); };
  return "Of every 100 people, one who would stand in the middle by this outcome stands above "
         "about " +
         people_text(place(effect.estimate)) + " of them with it" +
         bracket(effect, place, people_text) + ", instead of above 50.";
}

std::string pairs_sentence(const EffectSaid& effect) {
  const Becomes share = [](double estimate) {
    return 100 * (0.5 + std::asin(std::tanh(estimate)) / std::numbers::pi);
  };
  return "Of every 100 people above the middle by the one, about " +
         people_text(share(effect.estimate)) + " are above the middle by the other" +
         bracket(effect, share, people_text) +
         "; 50 would be if they had nothing to do with each "
         "other.";
}

std::string odds_sentence(const EffectSaid& effect) {
  constexpr double kExample = 0.2;
  const Becomes after = [&](double estimate) {
    return 100 * risk_after(effect.measure, kExample, estimate);
  };
  return "What that is in people hangs on how common the outcome is. As an example: where 20 of "
         "every 100 people have it without the intervention, about " +
         people_text(after(effect.estimate)) + " do with it" + bracket(effect, after, people_text) +
         ".";
}

std::string money_sentence(const EffectSaid& effect, std::string_view before,
                           std::string_view after) {
  const Becomes amount = [](double estimate) { return 100 * estimate; };
  return std::string(before) + pounds(amount(effect.estimate)) + std::string(after) +
         bracket(effect, amount, pounds) + ".";
}

std::string unit_sentence(const EffectSaid& effect, std::string_view unit) {
  const auto sized = [&](double number) {
    return base::grouped(std::abs(number), decimals_of(number)) + std::string(unit);
  };
  const auto signed_text = [&](double number) {
    return sized(number) + (number < 0 ? " lower" : " higher");
  };
  return "The outcome is on average " + signed_text(effect.estimate) + " with it" +
         bracket(effect, [](double number) { return number; }, signed_text) + ".";
}

std::string_view what_of(EffectMeasure measure) {
  if (measure == EffectMeasure::odds_ratio) return "odds are ";
  if (measure == EffectMeasure::rate_ratio) return "rate is ";
  return measure == EffectMeasure::hazard_ratio ? "hazard is " : "risk is ";
}

std::string change_text(double estimate) {
  const double change = 100 * (std::exp(estimate) - 1);
  return base::grouped(std::abs(change)) + "% " + (change < 0 ? "lower" : "higher");
}

}  // namespace

std::string value_text(EffectMeasure measure, double estimate) {
  const double shown = missions::as_read(measure, estimate);
  switch (measure) {
    case EffectMeasure::return_per_pound:
    case EffectMeasure::pounds_per_person: return pounds(shown);
    case EffectMeasure::percent_change: return base::grouped(shown, decimals_of(shown)) + "%";
    case EffectMeasure::risk_difference: return base::grouped(shown, 3);
    case EffectMeasure::risk_ratio:
    case EffectMeasure::odds_ratio:
    case EffectMeasure::rate_ratio:
    case EffectMeasure::hazard_ratio:
    case EffectMeasure::standardised_difference:
    case EffectMeasure::mean_difference:
    case EffectMeasure::correlation:
    case EffectMeasure::count: return base::grouped(shown, decimals_of(shown));
  }
  CW_CHECK(false);
}

std::string range_text(EffectMeasure measure, const Limits& limits) {
  return value_text(measure, limits.lower) + " to " + value_text(measure, limits.upper);
}

std::string effect_text(EffectMeasure measure, double estimate, const Limits& limits) {
  return value_text(measure, estimate) + " (" + range_text(measure, limits) + ")";
}

std::string exact_text(double number) { return base::grouped(number, 4); }

std::string pooling_scale(EffectMeasure measure) {
  const std::string words(missions::words_of(measure));
  if (missions::is_ratio(measure)) return "logarithms of " + words + "s";
  return measure == EffectMeasure::correlation ? "Fisher’s z of correlations" : words + "s";
}

std::string people_sentence(const EffectSaid& effect) {
  switch (effect.measure) {
    case EffectMeasure::risk_ratio:
      if (effect.baseline) return "For every " + by_baseline(effect, *effect.baseline);
      if (effect.estimate > 0) {
        return more_people(effect, "About ", " people have this outcome with it than without it");
      }
      return hundredfold(effect, "For every 100 people who have this outcome without it, about ",
                         " do with it");
    case EffectMeasure::odds_ratio:
      if (effect.baseline) return "For every " + by_baseline(effect, *effect.baseline);
      return odds_sentence(effect);
    case EffectMeasure::rate_ratio:
      return hundredfold(effect, "For every 100 events without it, there are about ", " with it");
    case EffectMeasure::hazard_ratio:
      if (effect.estimate > 0) {
        return more_people(effect, "At any time, it happens to about ",
                           " people with it than without it");
      }
      return hundredfold(effect,
                         "At any time, for every 100 people to whom it would happen without it, it "
                         "happens to about ",
                         " with it");
    case EffectMeasure::risk_difference: return more_or_fewer(effect, 100, " have this outcome");
    case EffectMeasure::count: return more_or_fewer(effect, 100, "");
    case EffectMeasure::standardised_difference: return place_sentence(effect);
    case EffectMeasure::mean_difference: return unit_sentence(effect, "");
    case EffectMeasure::percent_change: return unit_sentence(effect, "%");
    case EffectMeasure::correlation: return pairs_sentence(effect);
    case EffectMeasure::return_per_pound:
      return money_sentence(effect, "For every £100 spent, about ", " comes back");
    case EffectMeasure::pounds_per_person:
      return money_sentence(effect, "For every 100 people reached, about ", " is saved");
  }
  CW_CHECK(false);
}

std::string change_sentence(const EffectSaid& effect) {
  if (!missions::is_ratio(effect.measure)) return "";
  std::string text = "The ";
  text.append(what_of(effect.measure)).append(change_text(effect.estimate));
  if (!effect.limits) return text + ".";
  return text + " (" + change_text(effect.limits->lower) + " to " +
         change_text(effect.limits->upper) + ").";
}

bool holds_none(const Limits& limits) { return limits.lower <= 0 && 0 <= limits.upper; }

}  // namespace commonweal::learning
