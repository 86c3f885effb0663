#include "missions/report/report_text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/utf8.hpp"

namespace commonweal::missions {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const auto first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) + 1 - first);
}

tl::unexpected<base::Error> refuse(base::Field field, std::string what) {
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place), .what = std::move(what)});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

bool is_control(char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7f'; }

base::Result<std::string> checked(base::Field field, std::string text, std::size_t max) {
  if (text.size() > max) {
    return refuse(field, "The text has " + std::to_string(text.size()) +
                             " characters. Shorten it to " + std::to_string(max) + ".");
  }
  if (std::ranges::any_of(text, is_control) || base::utf8_fault(text)) {
    return refuse(field, "The text holds characters that cannot be shown. Remove them.");
  }
  return base::nfc(text);
}

}  // namespace

base::Result<std::string> report_line_in(base::Field field, std::string_view missing) {
  const auto text = trimmed(field.text);
  if (text.empty()) return refuse(field, std::string(missing));
  if (text.find_first_of("\n\t") != std::string_view::npos) {
    return refuse(field, "Write it on one line.");
  }
  return checked(field, std::string(text), kReportLineMax);
}

base::Result<std::string> report_words_in(base::Field field) {
  std::string text(trimmed(field.text));
  std::erase(text, '\r');  // Browsers end lines with both.
  return checked(field, std::move(text), kReportWordsMax);
}

}  // namespace commonweal::missions
