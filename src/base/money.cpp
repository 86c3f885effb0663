#include "base/money.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

__extension__ using Wide = __int128;  // Products of two 64-bit numbers fit.

std::int64_t narrowed(Wide pence) {
  CW_CHECK(pence >= std::numeric_limits<std::int64_t>::min());
  CW_CHECK(pence <= std::numeric_limits<std::int64_t>::max());
  return static_cast<std::int64_t>(pence);
}

Wide half_to_even(Wide numerator, Wide denominator) {
  if (denominator < 0) return half_to_even(-numerator, -denominator);
  Wide whole = numerator / denominator;
  Wide rest = numerator % denominator;
  if (rest < 0) {
    rest += denominator;
    --whole;
  }
  const bool up = 2 * rest > denominator || (2 * rest == denominator && whole % 2 != 0);
  return up ? whole + 1 : whole;
}

bool takes_prefix(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

// The digits of "1,234,567" if its commas part thousands; a number without commas passes too.
std::optional<std::string> without_commas(std::string_view text) {
  std::string digits;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool thousands = (text.size() - i) % 4 == 0 && i > 0;
    if (text[i] == ',' && thousands) continue;
    digits += text[i];
  }
  const bool commas = digits.size() != text.size();
  if (commas && digits.size() + (digits.size() - 1) / 3 != text.size()) return std::nullopt;
  return digits;
}

// Pence after the point: "" 0, "5" 50, "05" 5.
std::optional<int> pence_after_point(std::string_view text) {
  if (text.size() > 2 || !std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; })) {
    return std::nullopt;
  }
  int pence = 0;
  for (const char digit : text) pence = pence * 10 + (digit - '0');
  return text.size() == 1 ? pence * 10 : pence;
}

std::optional<std::int64_t> pence_in(std::string_view text) {
  const bool negative = takes_prefix(text, "-");
  takes_prefix(text, "£");
  const auto point = text.find('.');
  const auto digits = without_commas(text.substr(0, point));
  if (!digits || digits->starts_with('-')) return std::nullopt;
  if (point != std::string_view::npos && point + 1 == text.size()) return std::nullopt;
  const auto pounds = whole_number({.place = "", .text = *digits});
  const auto pence =
      pence_after_point(point == std::string_view::npos ? "" : text.substr(point + 1));
  if (!pounds || !pence) return std::nullopt;
  const Wide total = (Wide{*pounds} * 100 + *pence) * (negative ? -1 : 1);
  if (total != static_cast<std::int64_t>(total)) return std::nullopt;
  return static_cast<std::int64_t>(total);
}

}  // namespace

Money Money::pounds(std::int64_t pounds) { return Money(narrowed(Wide{pounds} * 100)); }

Money Money::operator+(Money other) const { return Money(narrowed(Wide{pence_} + other.pence_)); }
Money Money::operator-(Money other) const { return Money(narrowed(Wide{pence_} - other.pence_)); }

Money Money::times(std::int64_t numerator, std::int64_t denominator) const {
  CW_CHECK(denominator != 0);
  return Money(narrowed(half_to_even(Wide{pence_} * numerator, denominator)));
}

Result<Money> money(Field field) {
  if (const auto pence = pence_in(field.text)) return Money::pence(*pence);
  std::vector<Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not a sum of money. Write it like £1,234.56 or 1234."});
  return fail(ErrorCode::invalid_input, std::move(problems));
}

std::string text(Money money) {
  const Wide pence = money.in_pence();
  const Wide size = pence < 0 ? -pence : pence;
  std::string digits = std::to_string(static_cast<std::uint64_t>(size / 100));
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  std::string text = (pence < 0 ? "-£" : "£") + digits;
  const int rest = static_cast<int>(size % 100);
  if (rest != 0) text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
  return text;
}

}  // namespace commonweal::base
