#include "learning/evaluation/evaluation_words.hpp"

#include <cmath>

#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

// Without a decimal that is 0.
std::string short_number(double number) {
  std::string text = base::grouped(number, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

}  // namespace

std::string pounds_words(double pounds) {
  if (pounds >= 1e9) return "£" + short_number(pounds / 1e9) + " billion";
  if (pounds >= 1e6) return "£" + short_number(pounds / 1e6) + " million";
  return "£" + base::grouped(pounds, std::floor(pounds) == pounds ? 0 : 2);
}

std::string robust_sentence(const RobustShare& share) {
  if (const auto part = share.share()) {
    return pounds_words(share.robust_spend) + " of " + pounds_words(share.spend) + " (" +
           base::grouped(100 * *part, 0) + "%) that is spent has a robust plan.";
  }
  return "No spend is published of any programme here, so no share of it can be given.";
}

std::string plan_sentence(const Evaluation& evaluation) {
  const auto lacks = lacks_of(evaluation);
  if (lacks.empty()) return "The plan is robust.";
  std::string sentence = "It has ";
  for (std::size_t i = 0; i < lacks.size(); ++i) {
    if (i > 0) sentence += i + 1 == lacks.size() ? " and " : ", ";
    sentence += "no " + lacks[i];
  }
  return sentence + ".";
}

}  // namespace commonweal::learning
