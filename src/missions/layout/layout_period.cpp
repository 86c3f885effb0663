#include "missions/layout/layout_period.hpp"

namespace commonweal::missions {
namespace {

// "2023-25" has the shape "9999-99".
std::string shape_of(std::string_view text) {
  std::string shape(text);
  for (char& letter : shape) {
    if ('0' <= letter && letter <= '9') letter = '9';
  }
  return shape;
}

std::string last_of_run(std::string_view text) {
  const auto shape = shape_of(text);
  if (shape == "9999-99") return std::string(text.substr(0, 2)).append(text.substr(5));
  if (shape == "9999-9999") return std::string(text.substr(5));
  if (shape == "9999/99-9999/99") return std::string(text.substr(8));
  return std::string(text);
}

std::string month_of_day(std::string_view text) {
  return std::string(shape_of(text) == "9999-99-99" ? text.substr(0, 7) : text);
}

std::string quarter_of_month(std::string_view text) {
  if (shape_of(text) != "9999-99") return std::string(text);
  const int month = (text[5] - '0') * 10 + (text[6] - '0');
  if (month < 1 || month > 12) return std::string(text);
  return std::string(text.substr(0, 4)) + " Q" + std::to_string((month + 2) / 3);
}

}  // namespace

std::string period_text(std::string_view text, PeriodForm form) {
  switch (form) {
    case PeriodForm::as_written: return std::string(text);
    case PeriodForm::last_of_run: return last_of_run(text);
    case PeriodForm::month_of_day: return month_of_day(text);
    case PeriodForm::quarter_of_month: return quarter_of_month(text);
  }
  return std::string(text);
}

}  // namespace commonweal::missions
