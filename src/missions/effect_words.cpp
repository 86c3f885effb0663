#include "missions/effect_words.hpp"

#include <cmath>
#include <optional>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::missions {
namespace {

using enum EffectMeasure;

// A value as words: how much, and which way.
struct Phrase {
  std::string amount;     // "51%"
  std::string_view ways;  // "less likely"
};

// What ratios of a measure are called: below 1, above it, and from 2 on.
struct RatioWords {
  std::string_view less;
  std::string_view more;
  std::string_view times;
};

RatioWords ratio_words(EffectMeasure measure) {
  if (measure == odds_ratio) return {"lower odds", "higher odds", "times the odds"};
  if (measure == rate_ratio) return {"fewer", "more", "times as many"};
  if (measure == hazard_ratio) {
    return {"less likely at any time", "more likely at any time", "times as likely at any time"};
  }
  return {"less likely", "more likely", "times as likely"};
}

// Enough figures to tell values apart, no more: 0.13, 1.9, 35, 6,000.
int decimals_of(double value) {
  if (value == std::round(value)) return 0;
  const double size = std::abs(value);
  return size < 10 ? 2 : size < 100 ? 1 : 0;
}

std::string amount_of(double value) {
  const double size = std::abs(value);
  return base::grouped(size, decimals_of(size));
}

// Below 10 with a decimal, unless that is 0.
std::string in_percent(double share) {
  const double percent = std::round(1000 * share) / 10;
  const bool has_decimal = percent < 10 && percent != std::round(percent);
  return base::grouped(percent, has_decimal ? 1 : 0) + '%';
}

Phrase ratio_phrase(EffectMeasure measure, double ratio) {
  const RatioWords words = ratio_words(measure);
  if (ratio >= 2) return {base::grouped(ratio, 1), words.times};
  if (ratio < 1) return {in_percent(1 - ratio), words.less};
  return {in_percent(ratio - 1), words.more};
}

std::string pounds(double value) {
  const double size = std::abs(value);
  return "£" + base::grouped(size, size == std::round(size) ? 0 : 2);
}

Phrase either(double value, std::string amount, std::string_view up, std::string_view down) {
  return {std::move(amount), value < 0 ? down : up};
}

// Of a value as it is read (as_read).
Phrase phrase_of(EffectMeasure measure, double value) {
  switch (measure) {
    case risk_ratio:
    case odds_ratio:
    case rate_ratio:
    case hazard_ratio: return ratio_phrase(measure, value);
    case risk_difference:
      return either(value, amount_of(100 * value), "more in every 100", "fewer in every 100");
    case standardised_difference:
      return either(value, amount_of(value), "standard deviations higher",
                    "standard deviations lower");
    case mean_difference: return either(value, amount_of(value), "higher", "lower");
    case correlation:
      return either(value, amount_of(value), "correlated, more with more",
                    "correlated, less with more");
    case percent_change: return either(value, amount_of(value) + '%', "higher", "lower");
    case count:
      return either(value, amount_of(value), "more for each person", "less for each person");
    case return_per_pound:
      return either(value, pounds(value), "back for each £1", "lost for each £1");
    case pounds_per_person:
      return either(value, pounds(value), "saved for each person", "more spent for each person");
  }
  CW_CHECK(false);
}

std::string told(const Phrase& phrase) { return phrase.amount + ' ' + std::string(phrase.ways); }

// The smaller amount first, where both point the same way.
std::string range_words(EffectMeasure measure, const std::optional<EffectLimits>& limits) {
  if (!limits) return "";
  const double from = as_read(measure, limits->lower);
  const double to = as_read(measure, limits->upper);
  const Phrase low = phrase_of(measure, from);
  const Phrase high = phrase_of(measure, to);
  if (low.ways != high.ways) return "from " + told(low) + " to " + told(high);
  const bool is_down = from < none_of(measure);
  const Phrase& first = is_down ? high : low;
  const Phrase& second = is_down ? low : high;
  return first.amount == second.amount ? told(first) : first.amount + " to " + told(second);
}

// With two decimals, as papers print them, and one more where hundredths are whole people in a
// hundred; money as money.
std::string figure_of(EffectMeasure measure, double estimate) {
  const double value = as_read(measure, estimate);
  if (measure == return_per_pound || measure == pounds_per_person) {
    return (value < 0 ? "-" : "") + pounds(value);
  }
  if (measure == risk_difference) return base::grouped(value, 3);
  return base::grouped(value, std::abs(value) < 100 ? 2 : 0);
}

// What is neither good nor bad: for a return, what was put in comes back.
double even_of(EffectMeasure measure) { return measure == return_per_pound ? 1 : none_of(measure); }

bool is_unclear(const Effect& effect) {
  const double even = even_of(effect.measure);
  return as_read(effect.measure, effect.limits->lower) <= even &&
         as_read(effect.measure, effect.limits->upper) >= even;
}

bool is_money(EffectMeasure measure) {
  return measure == return_per_pound || measure == pounds_per_person;
}

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
  return base::grouped(static_cast<double>(count)) + ' ' + std::string(count == 1 ? one : many);
}

}  // namespace

std::string impact_words(const Effect& effect) {
  return told(phrase_of(effect.measure, as_read(effect.measure, effect.estimate)));
}

std::string interval_words(const Effect& effect) {
  return range_words(effect.measure, effect.limits);
}

std::string prediction_words(const Effect& effect) {
  return range_words(effect.measure, effect.predicted);
}

std::string measured_words(const Effect& effect) {
  std::string words(words_of(effect.measure));
  words += ' ' + figure_of(effect.measure, effect.estimate);
  if (!effect.limits) return words;
  return words + " (95% interval " + figure_of(effect.measure, effect.limits->lower) + " to " +
         figure_of(effect.measure, effect.limits->upper) + ")";
}

std::string_view size_words(const Effect& effect) {
  const bool is_difference = effect.measure == standardised_difference;
  if (!is_difference && effect.measure != correlation) return "";
  const double size = std::abs(as_read(effect.measure, effect.estimate));
  if (size < (is_difference ? 0.2 : 0.1)) return "very small";
  if (size < (is_difference ? 0.5 : 0.3)) return "small";
  return size < (is_difference ? 0.8 : 0.5) ? "moderate" : "large";
}

EffectSense sense_of(const Effect& effect, const Metric* metric,
                     const std::optional<double>& per_unit) {
  const bool has_direction =
      is_money(effect.measure) || (metric != nullptr && metric->direction != Direction::neutral);
  if (!has_direction || !effect.limits) return EffectSense::not_judged;
  const double value = as_read(effect.measure, effect.estimate);
  if (is_unclear(effect) || value == even_of(effect.measure)) return EffectSense::unclear;
  bool up_is_better = is_money(effect.measure) || metric->direction == Direction::higher;
  if (per_unit && *per_unit < 0) up_is_better = !up_is_better;
  const bool is_up = value > even_of(effect.measure);
  return is_up == up_is_better ? EffectSense::better : EffectSense::worse;
}

std::string_view words_of(EffectSense sense) {
  switch (sense) {
    case EffectSense::better: return "Better";
    case EffectSense::worse: return "Worse";
    case EffectSense::unclear: return "No clear effect";
    case EffectSense::not_judged: return "";
  }
  CW_CHECK(false);
}

std::string studies_words(const Effect& effect) {
  std::string words = effect.studies ? counted(*effect.studies, "study", "studies")
                                     : "Number of studies not published";
  if (effect.people) words += ", " + counted(*effect.people, "person", "people");
  return words;
}

}  // namespace commonweal::missions
