#include "devolution/participation/pb_meta.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace commonweal::devolution {
namespace {

// Those that the format asks for; a count cannot do without the first five.
constexpr std::array<std::string_view, 5> kNeeded = {"num_projects", "num_votes", "budget",
                                                     "vote_type", "rule"};
constexpr std::array<std::string_view, 6> kAsked = {"description", "country",    "unit",
                                                    "instance",    "date_begin", "date_end"};

// The order in which Pabulib writes them.
constexpr std::array<std::string_view, 11> kOrder = {
    "description", "country",   "unit", "instance",   "num_projects", "num_votes",
    "budget",      "vote_type", "rule", "date_begin", "date_end"};

struct Day {
  int year = 0;
  int month = 0;
  int day = 0;
  friend auto operator<=>(const Day&, const Day&) = default;
};

bool are_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int small_number(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = 10 * number + (c - '0');
  return number;
}

// "16.09.2023", "6.09.2019" or "2023".
std::optional<Day> day_in(std::string_view text) {
  const std::size_t first = text.find('.');
  if (first == text.npos) {
    if (text.size() != 4 || !are_digits(text)) return {};
    return Day{small_number(text)};
  }
  const std::size_t second = text.find('.', first + 1);
  if (second == text.npos) return {};
  const std::string_view day = text.substr(0, first);
  const std::string_view month = text.substr(first + 1, second - first - 1);
  const std::string_view year = text.substr(second + 1);
  if (!are_digits(day) || !are_digits(month) || !are_digits(year)) return {};
  if (day.size() > 2 || month.size() > 2 || year.size() != 4) return {};
  const Day found{small_number(year), small_number(month), small_number(day)};
  if (found.month < 1 || found.month > 12 || found.day < 1 || found.day > 31) return {};
  return found;
}

}  // namespace

PbMeta::PbMeta(const PbText& text, PbVoting& voting, PbFindings& findings)
    : text_(text), voting_(voting), findings_(findings) {
  const std::vector<std::string> columns = {"key", "value"};
  if (text.meta.line != 0 && text.meta.columns != columns) {
    findings_.faults.add({text_.place(text.meta.line), "The columns of META are key;value."});
    return;
  }
  for (const PbRow& row : text.meta.rows) take(row);
  if (text.meta.line == 0) return;
  check_keys();
  check_order();
  check_type();
  check_dates();
  check_words();
}

void PbMeta::take(const PbRow& row) {
  if (!lines_.emplace(row.cells[0], row.line).second) {
    findings_.faults.add({text_.place(row.line, 0), "\"" + row.cells[0] + "\" is there twice."});
    return;
  }
  voting_.meta.emplace(row.cells[0], row.cells[1]);
}

std::string PbMeta::place(std::string_view key) const {
  const auto at = lines_.find(key);
  return at == lines_.end() ? text_.place(std::max<std::uint64_t>(1, text_.meta.line))
                            : text_.place(at->second, 1);
}

std::optional<PbNumber> PbMeta::number(std::string_view key) {
  const auto at = voting_.meta.find(key);
  if (at == voting_.meta.end()) return {};
  const auto number = pb_number(at->second, place(key), key);
  if (!findings_.faults.value_of(number)) return {};
  return *number;
}

std::optional<std::int64_t> PbMeta::whole(std::string_view key) {
  const auto found = number(key);
  if (!found) return {};
  if (found->is_whole() && found->digits >= 0) return found->digits;
  findings_.faults.add({place(key), std::string(key) + " is " + voting_.meta.find(key)->second +
                                        ". Give a whole number of at least 0."});
  return {};
}

void PbMeta::check_keys() {
  for (const std::string_view key : kNeeded) {
    if (lines_.contains(key)) continue;
    findings_.faults.add({place(key), "META has no " + std::string(key) + ". Add it."});
  }
  for (const std::string_view key : kAsked) {
    if (lines_.contains(key)) continue;
    findings_.advice.push_back({place(key), "META has no " + std::string(key) + "."});
  }
}

void PbMeta::check_order() {
  std::uint64_t last = 0;
  for (const std::string_view key : kOrder) {
    const auto at = lines_.find(key);
    if (at == lines_.end()) continue;
    if (at->second < last) {
      findings_.advice.push_back(
          {place(key),
           "\"" + std::string(key) + "\" stands further up in Pabulib's order of keys."});
      return;
    }
    last = at->second;
  }
}

void PbMeta::check_type() {
  const auto at = voting_.meta.find("vote_type");
  if (at == voting_.meta.end()) return;
  const auto type =
      base::value_named(kPbVoteTypes, {.place = place("vote_type"), .text = at->second});
  if (findings_.faults.value_of(type)) voting_.type = *type;
}

void PbMeta::check_dates() {
  std::optional<Day> days[2];
  for (const int i : {0, 1}) {
    const std::string key = i == 0 ? "date_begin" : "date_end";
    const auto at = voting_.meta.find(key);
    if (at == voting_.meta.end()) continue;
    days[i] = day_in(at->second);
    if (days[i]) continue;
    findings_.faults.add(
        {place(key), key + " is \"" + at->second + "\". Give a day as 16.09.2023, or the year."});
  }
  const bool are_days = days[0] && days[1] && days[0]->day > 0 && days[1]->day > 0;
  const bool is_back = days[0] && days[1] && days[1]->year < days[0]->year;
  if (is_back || (are_days && *days[1] < *days[0])) {
    findings_.faults.add({place("date_end"), "The vote ends before it begins."});
  }
}

void PbMeta::check_words() {
  const auto is_letters = [](std::string_view word, std::size_t count, char first, char last) {
    return word.size() == count &&
           std::all_of(word.begin(), word.end(), [&](char c) { return c >= first && c <= last; });
  };
  const auto language = voting_.meta.find("language");
  if (language != voting_.meta.end() && !is_letters(language->second, 2, 'a', 'z')) {
    findings_.advice.push_back({place("language"), "language is \"" + language->second +
                                                       "\". Pabulib has two letters, such as pl."});
  }
  const auto currency = voting_.meta.find("currency");
  if (currency != voting_.meta.end() && !is_letters(currency->second, 3, 'A', 'Z')) {
    findings_.advice.push_back(
        {place("currency"),
         "currency is \"" + currency->second + "\". Pabulib has three letters, such as EUR."});
  }
  const auto funded = voting_.meta.find("fully_funded");
  if (funded != voting_.meta.end() && funded->second != "1") {
    findings_.faults.add({place("fully_funded"), "fully_funded is \"" + funded->second +
                                                     "\". Write 1, or leave the row out."});
  }
}

}  // namespace commonweal::devolution
