#include "devolution/participation/pb_number.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::size_t kWholeMost = 12;  // With the decimals, far below 2^53.
constexpr std::size_t kDecimalsMost = 3;

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

bool are_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string why_none(std::string_view text) {
  if (text.empty()) return "is empty. Give a number.";
  const std::string value = "is \"" + std::string(text) + "\"";
  if (text.find(',') != text.npos) {
    return value + ". Write a decimal point, and no comma between thousands.";
  }
  return value + ". Give a number such as 500000 or 12.50, of at most 12 digits and 3 decimals.";
}

}  // namespace

std::int64_t PbNumber::in_units(int decimals_of_unit) const {
  CW_CHECK(decimals <= decimals_of_unit);
  return digits * power_of_ten(decimals_of_unit - decimals);
}

double PbNumber::value() const {
  return static_cast<double>(digits) / static_cast<double>(power_of_ten(decimals));
}

base::Result<PbNumber> pb_number(std::string_view text, std::string place, std::string_view what) {
  const bool is_negative = text.starts_with('-');
  const std::string_view number = text.substr(is_negative ? 1 : 0);
  const std::size_t point = std::min(number.find('.'), number.size());
  const std::string_view whole = number.substr(0, point);
  std::string_view decimals = number.substr(std::min(point + 1, number.size()));
  while (decimals.ends_with('0')) decimals.remove_suffix(1);
  const std::string digits = std::string(whole) + std::string(decimals);
  if (whole.empty() || !are_digits(digits) || whole.size() > kWholeMost ||
      decimals.size() > kDecimalsMost) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{std::move(place), std::string(what) + ' ' + why_none(text)}});
  }
  const auto value = base::whole_number({.place = place, .text = digits});
  return PbNumber{is_negative ? -*value : *value, static_cast<int>(decimals.size())};
}

std::string units_text(std::int64_t units, int decimals) {
  const double power = static_cast<double>(power_of_ten(decimals));
  return base::grouped(static_cast<double>(units) / power, decimals);
}

}  // namespace commonweal::devolution
