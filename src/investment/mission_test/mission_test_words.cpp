#include "investment/mission_test/mission_test_words.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::investment {
namespace {

std::string without_zeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

// With so many figures that count, and never fewer than the whole ones.
std::string figures(double number, int count) {
  if (number == 0) return "0";
  const int whole = static_cast<int>(std::floor(std::log10(std::abs(number)))) + 1;
  return without_zeros(base::grouped(number, std::clamp(count - whole, 0, 9)));
}

std::string with_minus(double number, std::string size) {
  return number < 0 && size != "£0" ? "−" + size : size;
}

}  // namespace

std::string money_words(double pounds) {
  const double size = std::abs(pounds);
  if (size >= 999.5e6) return with_minus(pounds, "£" + figures(size / 1e9, 3) + " billion");
  if (size >= 999.5e3) return with_minus(pounds, "£" + figures(size / 1e6, 3) + " million");
  return with_minus(pounds, "£" + base::grouped(size, 0));
}

std::string chance_words(double probability) {
  if (probability > 0.99 && probability < 1) return "over 99%";
  if (probability < 0.01 && probability > 0) return "under 1%";
  return base::grouped(100 * probability, 0) + "%";
}

std::string share_text(double share) { return number_words(100 * share) + "%"; }

std::string number_words(double number) { return with_minus(number, figures(std::abs(number), 3)); }

std::string change_unit_words(std::string_view unit) {
  if (unit == "percent") return "percentage points";
  if (unit == "rate") return "points of its rate";
  if (unit == "index") return "points of its index";
  return unit == "count" ? "of what it counts" : std::string(unit);
}

std::string_view answer_words(TestAnswer answer) {
  switch (answer) {
    case TestAnswer::yes: return "Yes";
    case TestAnswer::no: return "No";
    case TestAnswer::unsure: return "Unsure";
  }
  CW_CHECK(false);
}

std::string_view part_words(TestPart part) {
  switch (part) {
    case TestPart::affordable: return "Affordable";
    case TestPart::mission_critical: return "Mission critical";
    case TestPart::ten_year: return "Ten years";
    case TestPart::net_value: return "Net value";
  }
  CW_CHECK(false);
}

std::string budget_words(std::string_view budget) {
  if (budget == "rdel") return "resource spending (RDEL)";
  if (budget == "cdel") return "capital spending (CDEL)";
  if (budget == "ame") return "annually managed expenditure (AME)";
  if (budget == "ame-capital") return "capital in annually managed expenditure (AME)";
  if (budget == "headroom") return "the headroom of the fiscal rule";
  return std::string(budget);
}

std::string factor_words(double factor) {
  if (std::abs(factor - 1) < 0.0005) return "no more and no less than now";
  if (factor >= 2) return figures(factor, 2) + " times what it is now";
  const double change = 100 * std::abs(factor - 1);
  return figures(change, change < 10 ? 1 : 2) +
         (factor > 1 ? "% more than now" : "% less than now");
}

std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (at > 0) text += at + 1 == words.size() ? " and " : ", ";
    text += words[at];
  }
  return text;
}

}  // namespace commonweal::investment
