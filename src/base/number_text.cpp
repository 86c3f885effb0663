#include "base/number_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/check.hpp"

namespace commonweal::base {
namespace {

tl::unexpected<Error> not_a(std::string_view what, Field field) {
  std::vector<Problem> problems;
  problems.push_back(
      {.place = std::string(field.place),
       .what = "\"" + std::string(field.text) + "\" is not " + std::string(what) + "."});
  return fail(ErrorCode::invalid_input, std::move(problems));
}

template <class Number>
bool reads_whole(std::string_view text, Number& number) {
  const char* const end = text.data() + text.size();
  const auto [stop, code] = std::from_chars(text.data(), end, number);
  return code == std::errc{} && stop == end;
}

std::string fixed(double number, int decimals) {
  std::array<char, 512> digits;  // The largest double has 309 digits before its point.
  const auto [stop, code] = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                          std::chars_format::fixed, decimals);
  CW_CHECK(code == std::errc{});
  return {digits.data(), stop};
}

bool is_zero(std::string_view digits) {
  return digits.find_first_of("123456789") == std::string_view::npos;
}

}  // namespace

Result<std::int64_t> whole_number(Field field) {
  std::int64_t number = 0;
  if (reads_whole(field.text, number)) return number;
  return not_a("a whole number", field);
}

Result<double> decimal_number(Field field) {
  double number = 0;
  if (!reads_whole(field.text, number) || !std::isfinite(number)) return not_a("a number", field);
  return number == 0 ? 0 : number;
}

std::string shortest(double number) {
  std::array<char, 32> digits;
  const auto [stop, code] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  CW_CHECK(code == std::errc{});
  return {digits.data(), stop};
}

std::string grouped(double number, int decimals) {
  CW_CHECK(std::isfinite(number));
  std::string text = fixed(number, decimals);
  if (text.front() == '-' && is_zero(text)) text.erase(0, 1);
  const std::size_t first = text.front() == '-' ? 1 : 0;
  const std::size_t point = std::min(text.find('.'), text.size());
  for (std::size_t at = point; at > first + 3;) text.insert(at -= 3, 1, ',');
  return text;
}

std::string percent(double share) { return fixed(share * 100, 1) + '%'; }

}  // namespace commonweal::base
