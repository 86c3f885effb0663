#include "learning/evaluation/evaluation_words.hpp"

#include <cmath>

#include "base/counted.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

// Without a decimal that is 0.
std::string short_number(double number) {
  std::string text = base::grouped(number, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

// "1 of 4 programmes has a published spend."
std::string with_spend(const RobustShare& share) {
  const auto some = share.evaluations - share.without_spend;
  return std::to_string(some) + " of " +
         base::counted(share.evaluations, "programme", "programmes") +
         (some == 1 ? " has" : " have") + " a published spend.";
}

}  // namespace

std::string pounds_words(double pounds) {
  if (pounds >= 1e9) return "£" + short_number(pounds / 1e9) + " billion";
  if (pounds >= 1e6) return "£" + short_number(pounds / 1e6) + " million";
  return "£" + base::grouped(pounds, std::floor(pounds) == pounds ? 0 : 2);
}

std::string robust_sentence(const RobustShare& share) {
  if (const auto part = share.share()) {
    const std::string sums = share.robust_spend > 0 ? pounds_words(share.robust_spend) + " (" +
                                                          base::grouped(100 * *part, 0) + "%)"
                                                    : "none";
    return with_spend(share) + " Of " + pounds_words(share.spend) + ", " + sums +
           " has a robust plan.";
  }
  return "No spend is published of any programme here, so no share of it can be given.";
}

std::string plan_sentence(const Evaluation& evaluation) {
  const auto lacks = lacks_of(evaluation);
  const bool is_over = evaluation.state == EvaluationState::abandoned;
  if (lacks.empty()) return is_over ? "It was abandoned." : "The plan is robust.";
  std::string sentence = "It names ";
  for (std::size_t i = 0; i < lacks.size(); ++i) {
    if (i > 0) sentence += i + 1 == lacks.size() ? " and " : ", ";
    sentence += "no " + lacks[i];
  }
  return sentence + (is_over ? ". It was abandoned." : ".");
}

}  // namespace commonweal::learning
