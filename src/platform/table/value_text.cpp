#include "platform/table/value_text.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/check.hpp"
#include "platform/table/in_quotes.hpp"

namespace commonweal::platform {
namespace {

using base::Figure;
using base::Missing;
using base::Reported;
using Status = base::FigureStatus;

// How we write a missing figure.
std::string_view mark_of(Missing reason) {
  switch (reason) {
    case Missing::not_available: return "[x]";
    case Missing::confidential: return "[c]";
    case Missing::not_applicable: return "[z]";
    case Missing::unreliable: return "[u]";
    case Missing::low: return "[low]";
    case Missing::not_stated: return "";
  }
  CW_CHECK(false);
}

// What we write after a number.
std::string_view suffix_of(Status status) {
  switch (status) {
    case Status::final: return "";
    case Status::provisional: return " [p]";
    case Status::revised: return " [r]";
  }
  CW_CHECK(false);
}

struct Mark {
  std::string_view text;  // In lower case.
  Missing reason;
};

constexpr Mark kMarks[] = {
    {"", Missing::not_stated},      {"na", Missing::not_stated},   {"[x]", Missing::not_available},
    {"x", Missing::not_available},  {":", Missing::not_available}, {"..", Missing::not_available},
    {"[c]", Missing::confidential}, {"c", Missing::confidential},  {"[z]", Missing::not_applicable},
    {"z", Missing::not_applicable}, {"[u]", Missing::unreliable},  {"u", Missing::unreliable},
    {"[low]", Missing::low},        {"low", Missing::low},         {"~", Missing::low},
};

char lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool ends_alike(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() &&
         std::ranges::equal(text.substr(text.size() - lower_case.size()), lower_case, {}, lower);
}

std::optional<Missing> missing(std::string_view text) {
  for (const auto& mark : kMarks) {
    if (text.size() == mark.text.size() && ends_alike(text, mark.text)) return mark.reason;
  }
  return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// Takes the status off the end of the text.
Status take_status(std::string_view& text) {
  struct Suffix {
    std::string_view text;
    Status status;
  };
  constexpr Suffix kSuffixes[] = {{"[p]", Status::provisional},
                                  {"p", Status::provisional},
                                  {"[r]", Status::revised},
                                  {"r", Status::revised}};
  for (const auto& suffix : kSuffixes) {
    if (!ends_alike(text, suffix.text)) continue;
    text = trimmed(text.substr(0, text.size() - suffix.text.size()));
    return suffix.status;
  }
  return Status::final;
}

// Most figures are, and no mark is; not so many that they would be too large.
bool is_all_digits(std::string_view text) {
  constexpr std::size_t kMost = 300;
  return !text.empty() && text.size() <= kMost &&
         std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
}

bool is_number(std::string_view text) { return base::decimal_number({{}, text}).has_value(); }

// "1,234" is a number but for its commas.
std::optional<std::string> without_commas(std::string_view text) {
  std::string digits(text);
  if (std::erase(digits, ',') == 0 || !is_number(digits)) return std::nullopt;
  return digits;
}

std::string advice(std::string_view text) {
  if (text == "-" || text == "–" || text == "—") {
    return " can mean zero or no figure. Write 0, or a mark such as [x] for not available.";
  }
  if (const auto digits = without_commas(text)) {
    return " has commas. Write " + *digits + " without them.";
  }
  return " is not a number. Write one such as 1234.5, or a mark: [x] not available, "
         "[c] confidential, [z] not applicable, [u] unreliable, [low] low.";
}

}  // namespace

base::Result<Figure> published_figure(base::Field field) {
  const std::string_view text = trimmed(field.text);
  if (is_all_digits(text)) return Reported{*base::decimal_number({{}, text}), Status::final};
  if (const auto reason = missing(text)) return *reason;
  std::string_view digits = text;
  const Status status = take_status(digits);
  if (const auto value = base::decimal_number({{}, digits})) return Reported{*value, status};
  std::vector<base::Problem> problems;
  problems.push_back({std::string(field.place), in_quotes(field.text) + advice(digits)});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

std::string figure_text(const Figure& figure) {
  if (const auto* reason = std::get_if<Missing>(&figure)) return std::string(mark_of(*reason));
  const auto& [value, status] = std::get<Reported>(figure);
  return base::shortest(value).append(suffix_of(status));
}

}  // namespace commonweal::platform
