#include "investment/proposals/proposal_words.hpp"

#include <cmath>

#include "base/number_text.hpp"

namespace commonweal::investment {
namespace {

// Without a decimal that is 0.
std::string short_number(double number) {
  std::string text = base::grouped(number, 1);
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

}  // namespace

std::string sum_words(double pounds) {
  if (pounds < 0) return "-" + sum_words(-pounds);
  if (pounds >= 1e9) return "£" + short_number(pounds / 1e9) + " billion";
  if (pounds >= 1e6) return "£" + short_number(pounds / 1e6) + " million";
  return "£" + base::grouped(pounds, std::floor(pounds) == pounds ? 0 : 2);
}

}  // namespace commonweal::investment
