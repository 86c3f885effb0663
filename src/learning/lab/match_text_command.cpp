#include "learning/lab/match_text_command.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kColumn = 14;
constexpr double kGood = 0.05;  // The lights of the Justice Data Lab.
constexpr double kFair = 0.10;

std::string right(const std::string& text) {
  const auto wide = platform::columns(text);
  return (wide < kColumn ? std::string(kColumn - wide, ' ') : " ") + text;
}

std::string light(double difference) {
  const double size = std::abs(difference);
  return size <= kGood ? "  good" : size <= kFair ? "  fair" : "  poor";
}

std::string people_words(const LabMatchReport& report) {
  std::string text = base::grouped(double(report.matched_treated())) + " of " +
                     base::grouped(double(report.treated())) + " people helped are compared with " +
                     base::grouped(double(report.controls_used())) + " others; " +
                     base::grouped(double(report.unmatched_controls())) +
                     " others were not needed or not alike.";
  if (report.people.left_out > 0) {
    text += " " + base::grouped(double(report.people.left_out)) +
            (report.people.left_out == 1 ? " person was" : " people were") +
            " left out for a missing value.";
  }
  return text;
}

std::string warnings(const LabMatchReport& report) {
  std::string text;
  if (report.propensity.is_separated) {
    text += platform::wrapped(
        "The covariates tell those helped from the others without error, or nearly: a small ridge "
        "keeps the model finite. There may be nobody alike to compare with.",
        0);
  }
  if (report.has_no_overlap()) {
    text += platform::wrapped(
        "Nobody else was as likely to be helped as any of those who were: what follows compares "
        "people who are not alike.",
        0);
  }
  return text;
}

std::string balance_table(const LabMatchReport& report) {
  std::size_t wide = 12;
  for (const auto& each : report.balance) {
    wide = std::max(wide, platform::columns(each.name) + 1);
  }
  std::string text = platform::padded("Covariate", wide) + right("Before") + right("After") +
                     right("Var. ratio") + "\n";
  for (const auto& [name, before, after] : report.balance) {
    text += platform::padded(name, wide) + right(base::grouped(before.difference, 4)) +
            right(base::grouped(after.difference, 4)) +
            right(after.variance_ratio ? base::grouped(*after.variance_ratio, 3) : "-") +
            light(after.difference) + "\n";
  }
  return text;
}

std::string effect_words(const LabMatchReport& report, std::size_t i) {
  const auto& effect = report.effects[i];
  const bool is_clear = effect.limits.lower > 0 || effect.limits.upper < 0;
  const std::string verdict = !is_clear ? "inconclusive" : effect.effect > 0 ? "higher" : "lower";
  return report.people.outcome_names[i] + ": " + base::grouped(effect.mean_treated, 4) +
         " among those helped and " + base::grouped(effect.mean_control, 4) +
         " in the comparison group, a difference of " + base::grouped(effect.effect, 4) +
         " (95% from " + base::grouped(effect.limits.lower, 4) + " to " +
         base::grouped(effect.limits.upper, 4) + "): " + verdict + ".";
}

}  // namespace

std::string lab_match_text(const LabMatchReport& report) {
  std::string text = platform::wrapped(people_words(report), 0) + warnings(report) + "\n";
  text += balance_table(report) + "\n";
  text += platform::wrapped(
      "Differences are in standard deviations of those helped: good up to 0.05, fair up to 0.10.",
      0);
  for (std::size_t i = 0; i < report.effects.size(); ++i) {
    text += platform::wrapped(effect_words(report, i), 0);
  }
  if (!report.effects.empty()) {
    text += platform::wrapped(
        "This is the effect of the help only if nothing else that matters differed between the "
        "groups.",
        0);
  }
  return text + "SHA-256 of the file: " + report.digest + "\n";
}

}  // namespace commonweal::learning
