#include "learning/evidence/study_words.hpp"

#include <cmath>
#include <utility>

#include "base/normal_quantile.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

using missions::EffectMeasure;

constexpr double kUpperTail = 0.975;

bool is_read_otherwise(EffectMeasure measure) {
  return missions::is_ratio(measure) || measure == EffectMeasure::correlation;
}

// Two decimals are what papers print; small numbers keep what tells them from nothing.
std::string figure(double number) {
  const double size = std::abs(number);
  int decimals = 2;
  for (double least = 0.1; size < least && size > 0 && decimals < 6; least /= 10) ++decimals;
  return base::grouped(number, decimals);
}

std::string capitalised(std::string_view words) {
  std::string text(words);
  if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

std::string with_interval(double estimate, const std::optional<StudyInterval>& interval) {
  std::string text = figure(estimate);
  if (interval) text += " (" + figure(interval->lower) + " to " + figure(interval->upper) + ")";
  return text;
}

// "59% lower", "2.10 times".
std::string ratio_sentence(double ratio) {
  if (ratio == 1) return "The two groups did alike.";
  if (ratio < 1) {
    return "The treated group had " + base::grouped(100 * (1 - ratio), 0) +
           "% less of it than the others.";
  }
  if (ratio < 2) {
    return "The treated group had " + base::grouped(100 * (ratio - 1), 0) +
           "% more of it than the others.";
  }
  return "The treated group had " + figure(ratio) + " times as much of it as the others.";
}

std::string difference_sentence(const Study& study) {
  const double effect = *study.effect;
  if (study.measure == EffectMeasure::standardised_difference) {
    return "The treated group scored " + figure(std::abs(effect)) + " standard deviations " +
           (effect < 0 ? "lower" : "higher") + " than the others.";
  }
  if (study.measure == EffectMeasure::correlation) {
    return effect < 0 ? "Where there is more of the one, there is less of the other."
                      : "Where there is more of the one, there is more of the other.";
  }
  return "";
}

std::string chance_sentence(const Study& study, const StudyInterval& interval) {
  const bool may_be_none = interval.lower <= 0 && interval.upper >= 0;
  const std::string none = base::shortest(missions::none_of(*study.measure));
  return may_be_none ? "The 95% interval includes " + none +
                           ", which stands for no difference: the study alone does not rule it out."
                     : "The 95% interval leaves out " + none +
                           ", which stands for no difference: chance alone would rarely do this.";
}

}  // namespace

std::optional<StudyInterval> interval_of(const Study& study) {
  if (!study.effect || !study.standard_error) return std::nullopt;
  const double half = base::normal_quantile(kUpperTail) * *study.standard_error;
  return StudyInterval{*study.effect - half, *study.effect + half};
}

std::string effect_words(const Study& study) {
  if (!study.effect) return "No effect size";
  const auto read = [&](double value) { return missions::as_read(*study.measure, value); };
  auto interval = interval_of(study);
  if (interval) interval = StudyInterval{read(interval->lower), read(interval->upper)};
  return capitalised(missions::words_of(*study.measure)) + ' ' +
         with_interval(read(*study.effect), interval);
}

std::string scale_words(const Study& study) {
  if (!study.effect || !is_read_otherwise(*study.measure)) return "";
  return with_interval(*study.effect, interval_of(study));
}

std::vector<std::string> effect_sentences(const Study& study) {
  std::vector<std::string> sentences;
  if (!study.effect) return sentences;
  std::string size = missions::is_ratio(*study.measure) ? ratio_sentence(std::exp(*study.effect))
                                                        : difference_sentence(study);
  if (!size.empty()) sentences.push_back(std::move(size));
  if (const auto interval = interval_of(study)) {
    sentences.push_back(chance_sentence(study, *interval));
  } else {
    sentences.emplace_back(
        "How uncertain this is was not published or not extracted, so that it cannot be pooled.");
  }
  return sentences;
}

std::string citation(const Study& study) {
  if (!study.year) return study.authors;
  const std::string year = '(' + std::to_string(*study.year) + ')';
  return study.authors.empty() ? year : study.authors + ' ' + year;
}

}  // namespace commonweal::learning
