#include "devolution/poll/poll_question.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

namespace commonweal::devolution {
namespace {

constexpr std::array<std::string_view, 6> kTicked{"1", "yes", "true", "x", "y", "ticked"};
constexpr std::array<std::string_view, 5> kNotTicked{"0", "no", "false", "n", "not ticked"};

constexpr std::size_t kNumbersShown = 30;

std::string in_small_letters(const std::string& text) {
  std::string small = text;
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

std::string without_blanks(std::string_view text) {
  const auto from = text.find_first_not_of(" \t");
  if (from == std::string_view::npos) return "";
  return std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

// Different answers of a cell, empty ones left out.
std::vector<std::string> parts_of(const std::string& cell, const std::string& split) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= cell.size();) {
    const std::size_t end = std::min(cell.find(split, at), cell.size());
    auto part = without_blanks(std::string_view(cell).substr(at, end - at));
    if (!part.empty() && std::ranges::count(parts, part) == 0) parts.push_back(std::move(part));
    at = end + split.size();
  }
  return parts;
}

PollQuestion question_of_names(const std::vector<std::vector<std::string>>& given) {
  PollQuestion question;
  std::map<std::string, std::uint32_t> numbers;
  for (const auto& names : given) {
    for (const auto& name : names) numbers.emplace(name, 0);
  }
  for (const auto& [name, number] : numbers) question.options.push_back(name);
  std::ranges::sort(question.options, is_answer_before);
  for (std::uint32_t i = 0; i < question.options.size(); ++i) numbers[question.options[i]] = i;
  question.answers.options = question.options.size();
  for (const auto& names : given) {
    auto& chosen = question.answers.chosen.emplace_back();
    for (const auto& name : names) chosen.push_back(numbers[name]);
    question.answers.is_asked.push_back(!names.empty());
  }
  return question;
}

PollQuestion one_column(const Responses& responses, std::size_t column, const std::string& split) {
  std::vector<std::vector<std::string>> given;
  for (const auto& row : responses.rows) {
    const std::string& cell = row.cells[column];
    if (is_missing_answer(cell)) {
      given.emplace_back();
    } else if (split.empty()) {
      given.push_back({cell});
    } else {
      given.push_back(parts_of(cell, split));
    }
  }
  PollQuestion question = question_of_names(given);
  question.is_multiple = !split.empty();
  return question;
}

// None where the cell says neither.
std::optional<bool> tick(const std::string& cell, const std::string& name) {
  const std::string small = in_small_letters(cell);
  if (std::ranges::count(kTicked, small) > 0 || cell == name) return true;
  if (is_missing_answer(cell) || std::ranges::count(kNotTicked, small) > 0) return false;
  return {};
}

PollQuestion several_columns(const Responses& responses, const std::vector<std::size_t>& columns,
                             base::Problems& problems) {
  PollQuestion question{.options = {}, .answers = {}, .is_multiple = true};
  for (const auto column : columns) question.options.push_back(responses.columns[column]);
  question.answers.options = columns.size();
  for (const auto& row : responses.rows) {
    auto& chosen = question.answers.chosen.emplace_back();
    bool is_asked = false;
    for (std::uint32_t i = 0; i < columns.size(); ++i) {
      const std::string& cell = row.cells[columns[i]];
      const auto ticked = tick(cell, question.options[i]);
      if (!ticked) {
        problems.add({.place = responses.places.cell(row.line, columns[i]),
                      .what = "\"" + cell + "\" neither ticks " + question.options[i] +
                              " nor leaves it. Write 1 or 0."});
      }
      if (ticked.value_or(false)) chosen.push_back(i);
      is_asked |= !is_missing_answer(cell);
    }
    question.answers.is_asked.push_back(is_asked);
  }
  return question;
}

// Codes with a number each, where all are.
void take_numbers(PollQuestion& question) {
  std::vector<double> values;
  for (const auto& option : question.options) {
    const auto number = base::decimal_number({{}, option});
    if (!number) return;
    values.push_back(*number);
  }
  for (std::size_t i = 0; i < question.answers.chosen.size(); ++i) {
    const auto& chosen = question.answers.chosen[i];
    question.numbers.push_back(chosen.empty() ? std::nullopt : std::optional(values[chosen[0]]));
  }
  if (question.options.size() <= kNumbersShown) return;
  question.options.clear();
  question.answers.options = 0;
  for (auto& chosen : question.answers.chosen) chosen.clear();
}

}  // namespace

PollQuestion poll_question(const Responses& responses, const std::vector<std::size_t>& columns,
                           const std::string& split, base::Problems& problems) {
  if (columns.size() > 1) return several_columns(responses, columns, problems);
  PollQuestion question = one_column(responses, columns[0], split);
  if (!question.is_multiple) take_numbers(question);
  return question;
}

PollGroups poll_groups(const Responses& responses, std::optional<std::size_t> column) {
  if (!column) return {};
  auto categories = categories_in(responses, *column);
  PollGroups groups{.names = std::move(categories.names), .groups = {}};
  groups.groups.count = groups.names.size();
  for (const auto& of : categories.of) {
    groups.groups.of.push_back(of.value_or(methods::kNoSurveyGroup));
  }
  return groups;
}

}  // namespace commonweal::devolution
