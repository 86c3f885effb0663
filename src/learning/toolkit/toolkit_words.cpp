#include "learning/toolkit/toolkit_words.hpp"

#include <cmath>

#include "base/check.hpp"
#include "base/counted.hpp"
#include "base/number_text.hpp"
#include "missions/effect_words.hpp"

namespace commonweal::learning {
namespace {

using missions::EvidenceGrade;
using missions::InterventionStage;

std::string months(std::int64_t count) {
  return base::counted(static_cast<std::size_t>(count), "month", "months");
}

std::string pounds(double value) {
  return "£" + base::grouped(value, value == std::round(value) ? 0 : 2);
}

}  // namespace

std::string with_capital(std::string_view words) {
  std::string text(words);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

std::string within_sentence(std::string_view words) {
  std::string text(words);
  const auto is_capital = [&](std::size_t at) {
    return at < text.size() && text[at] >= 'A' && text[at] <= 'Z';
  };
  if (is_capital(0) && !is_capital(1)) text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string cost_words(const missions::Intervention& intervention) {
  if (!intervention.unit_cost) return std::string(kNoCost);
  const missions::UnitCost& cost = *intervention.unit_cost;
  const std::string prices =
      cost.prices.empty() ? ", year of prices not said" : ", prices of " + cost.prices;
  return pounds(cost.pounds) + " for each " + cost.per + prices;
}

std::string_view words_of(InterventionStage stage) {
  switch (stage) {
    case InterventionStage::idea: return "Idea, not proven";
    case InterventionStage::promising: return "Promising";
    case InterventionStage::established: return "Established";
  }
  CW_CHECK(false);
}

int certainty_of(EvidenceGrade grade) {
  switch (grade) {
    case EvidenceGrade::high: return 4;
    case EvidenceGrade::moderate: return 3;
    case EvidenceGrade::low: return 2;
    case EvidenceGrade::very_low: return 1;
    case EvidenceGrade::not_graded: return 0;
  }
  CW_CHECK(false);
}

std::string_view meaning_of(EvidenceGrade grade) {
  switch (grade) {
    case EvidenceGrade::high:
      return "We are very confident that the true effect lies close to this estimate.";
    case EvidenceGrade::moderate:
      return "The true effect is likely to be close to this estimate, but may be quite different.";
    case EvidenceGrade::low: return "The true effect may be quite different from this estimate.";
    case EvidenceGrade::very_low:
      return "The true effect is likely to be quite different from this estimate.";
    case EvidenceGrade::not_graded: return "Nobody has graded this evidence here yet.";
  }
  CW_CHECK(false);
}

std::string size_of(const ToolkitEffect& line) {
  if (line.attainment) {
    const int size =
        line.attainment->months < 0 ? -line.attainment->months : line.attainment->months;
    return (line.attainment->is_beyond_table ? "more than " : "about ") + months(size) +
           (line.attainment->months < 0 ? " less" : " of further") + " progress in a year";
  }
  const auto size = missions::size_words(*line.effect);
  return size.empty() ? "" : std::string(size) + " by Cohen's rule of thumb";
}

std::string padlocks_words(const AttainmentReading& reading) {
  if (reading.padlocks.empty()) return "No padlocks: " + within_sentence(reading.note);
  return reading.padlocks + " of 5, by the EEF's rules";
}

std::string time_words(const missions::Effect& effect) {
  const auto& onset = effect.onset_months;
  const auto& duration = effect.duration_months;
  if (!onset && !duration) return "How soon it shows and how long it lasts is not published";
  const std::string shows = !onset        ? "When it shows is not published"
                            : *onset == 0 ? "Shows at once"
                                          : "Shows after " + months(*onset);
  return shows + (duration ? "; lasts " + months(*duration)
                           : std::string("; how long it lasts is not published"));
}

}  // namespace commonweal::learning
