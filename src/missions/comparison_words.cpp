#include "missions/comparison_words.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/body_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

std::string number(std::size_t count) { return base::grouped(static_cast<double>(count)); }

std::string are(std::size_t count) { return number(count) + (count == 1 ? " is " : " are "); }

std::string figure_words(const Metric& metric, double value) {
  const std::string unit = unit_after(metric);
  return value_words(metric, value) + (unit.empty() ? "" : ' ' + unit);
}

std::string counted_bodies(const ChosenComparison& chosen, std::size_t count) {
  const std::string place = chosen.region == nullptr ? "" : " in " + in_sentence(*chosen.region);
  if (chosen.kind) return counted(count, *chosen.kind) + place;
  return number(count) + (count == 1 ? " body" : " bodies");
}

// "23 are better than England (60.9 years), 36 are worse, and 92 show no clear difference."
std::string sure_words(const Comparison& comparison, const std::string& name) {
  const bool is_neutral = comparison.metric->direction == Direction::neutral;
  const auto first = comparison.count(is_neutral ? Difference::higher : Difference::better);
  const auto second = comparison.count(is_neutral ? Difference::lower : Difference::worse);
  const auto unclear = comparison.count(Difference::unclear);
  return ' ' + are(first) + (is_neutral ? "higher" : "better") + " than " + name + ", " +
         are(second) + (is_neutral ? "lower" : "worse") + ", and " + number(unclear) +
         (unclear == 1 ? " shows" : " show") + " no clear difference.";
}

// "6 are lower than the United Kingdom (71 deaths) and 1 is higher. …"
std::string unsure_words(const Comparison& comparison, const std::string& name) {
  const auto than = [&](bool is_lower) {
    const double reference = comparison.reference->figure.value;
    return static_cast<std::size_t>(
        std::ranges::count_if(comparison.ranked, [&](const RankedBody& it) {
          return is_lower ? it.figure.value < reference : it.figure.value > reference;
        }));
  };
  return ' ' + are(than(true)) + "lower than " + name + " and " + are(than(false)) +
         "higher. No intervals are published, so some of that may be chance.";
}

std::string against_words(const Comparison& comparison) {
  const auto& reference = *comparison.reference;
  const std::string name = in_sentence(*reference.body) + " (" +
                           figure_words(*comparison.metric, reference.figure.value) + ')';
  return comparison.has_intervals() ? sure_words(comparison, name) : unsure_words(comparison, name);
}

}  // namespace

std::string who_words(const ChosenComparison& chosen) {
  if (!chosen.kind) return "bodies";
  std::string words(many_of_kind(*chosen.kind));
  return chosen.region == nullptr ? words : words + " in " + in_sentence(*chosen.region);
}

std::string summary_words(const ChosenComparison& chosen) {
  const Comparison& comparison = *chosen.comparison;
  const std::string period = base::reader_text(comparison.period);
  if (comparison.ranked.empty()) return "There is no figure for " + period + ".";
  const auto count = comparison.ranked.size();
  std::string words = counted_bodies(chosen, count) + (count == 1 ? " has" : " have") +
                      " a figure for " + period + '.';
  return comparison.reference ? words + against_words(comparison) : words;
}

std::string caveat_words(const ChosenComparison& chosen) {
  const bool is_neutral = chosen.metric->direction == Direction::neutral;
  std::string words = "A rank is not a verdict. ";
  words += is_neutral ? "Here neither more nor less is better: rank 1 is the highest figure. "
                      : "Rank 1 is the best figure. ";
  return words +
         "Places differ in who lives there and in how things are counted. Where the intervals of "
         "two of them overlap, their order may be chance. Equal figures share a rank.";
}

std::string difference_words(const RankedBody& body, const Comparison& comparison) {
  if (!comparison.reference) return "";
  if (!body.difference) return "This is what the others are held against";
  if (*body.difference != Difference::untold) return std::string(words(*body.difference));
  const double other = comparison.reference->figure.value;
  const char* word = body.figure.value < other   ? "Lower"
                     : body.figure.value > other ? "Higher"
                                                 : "The same";
  return std::string(word) + (comparison.has_intervals() ? ", no interval published" : "");
}

std::string rank_words(const RankedBody& body) {
  return std::to_string(body.rank) + (body.is_tied ? "=" : "");
}

std::string interval_words(const Metric& metric, const Interval& interval) {
  return base::grouped(interval.lower, metric.decimals) + " to " +
         value_words(metric, interval.upper);
}

std::string reason_words(base::Missing reason) {
  switch (reason) {
    case base::Missing::not_available: return "Not available";
    case base::Missing::confidential: return "Suppressed, so that nobody can be recognised";
    case base::Missing::not_applicable: return "Does not apply here";
    case base::Missing::unreliable: return "Too unreliable to publish";
    case base::Missing::low: return "Too low to publish";
    case base::Missing::not_stated: return "The publisher gives no figure and no reason";
  }
  CW_CHECK(false);
}

std::string missing_words(const BodyFigure& missing) {
  if (!missing.observation) return "No figure is held for this period";
  return reason_words(std::get<base::Missing>(missing.observation->figure));
}

}  // namespace commonweal::missions
