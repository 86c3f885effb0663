#include "period_form.hpp"

#include <array>
#include <regex>
#include <stdexcept>

namespace commonweal {
namespace {

constexpr std::array kMonths = {"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};

// April 2021, 2021-04 and 2021-04-01 are 2021-04.
std::string month(const std::string& text) {
  const auto space = text.find(' ');
  if (space == std::string::npos) return text.substr(0, 7);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (text.substr(0, space) != kMonths[i]) continue;
    return text.substr(space + 1) + (i < 9 ? "-0" : "-") + std::to_string(i + 1);
  }
  throw std::runtime_error("no month: " + text);
}

// 2016 Q1 and 2016-Q1 are 2016 Q1.
std::string quarter(std::string text) {
  text[4] = ' ';
  return text;
}

// 2015-03 falls in 2015 Q1.
std::string quarter_of_month(const std::string& text) {
  return text.substr(0, 4) + " Q" + std::to_string((std::stoi(text.substr(5, 2)) + 2) / 3);
}

// 2015-17 and 2015-2017 are three years that end with 2017.
std::string last_year(const std::string& text) {
  if (text.size() == 4 || text.size() == 9) return text.substr(text.size() - 4);
  if (text.size() == 7) return text.substr(0, 2) + text.substr(5);
  throw std::runtime_error("no year: " + text);
}

// 2015/16, 2015-16, 201516, and 2013/14-2015/16, which ends with it.
std::optional<std::string> two_years(const std::string& text, char between) {
  static const std::regex kForm("(?:.*-)?([0-9]{4})[-/]?([0-9]{2})");
  std::smatch found;
  if (text.size() < 6 || !std::regex_match(text, found, kForm)) return std::nullopt;
  return found[1].str() + between + found[2].str();
}

}  // namespace

std::optional<std::string> our_period(const std::string& text, const std::string& form) {
  if (form == "month") return month(text);
  if (form == "quarter") return quarter(text);
  if (form == "quarter_of_month") return quarter_of_month(text);
  if (form == "year") return last_year(text);
  if (form == "financial") return two_years(text, '-');
  if (form == "academic") return two_years(text, '/');
  throw std::runtime_error("no form of period: " + form);
}

}  // namespace commonweal
