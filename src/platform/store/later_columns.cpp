#include "platform/store/later_columns.hpp"

#include <cstddef>
#include <string_view>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kBetweenWords = " \t\r\n(),;";

std::string without_comments(std::string_view sql) {
  std::string text;
  for (bool in_comment = false; !sql.empty(); sql.remove_prefix(1)) {
    in_comment = in_comment ? sql.front() != '\n' : sql.starts_with("--");
    if (!in_comment) text += sql.front();
  }
  return text;
}

std::vector<std::string> words_of(const std::string& sql) {
  std::vector<std::string> words;
  std::size_t begin = sql.find_first_not_of(kBetweenWords);
  while (begin != sql.npos) {
    const std::size_t end = sql.find_first_of(kBetweenWords, begin);
    words.push_back(sql.substr(begin, end - begin));
    begin = sql.find_first_not_of(kBetweenWords, end);
  }
  return words;
}

void add_of_step(const std::string& sql, std::vector<LaterColumn>& columns) {
  const auto words = words_of(without_comments(sql));
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] != "ADD") continue;
    CW_CHECK(i >= 3 && i + 2 < words.size());
    CW_CHECK(words[i - 3] == "ALTER" && words[i - 2] == "TABLE" && words[i + 1] == "COLUMN");
    columns.push_back({.table = words[i - 1], .column = words[i + 2]});
  }
}

}  // namespace

std::vector<LaterColumn> later_columns(const std::vector<MigrationSet>& sets) {
  std::vector<LaterColumn> columns;
  for (const auto& set : sets) {
    for (const auto& step : set.steps) add_of_step(step.sql, columns);
  }
  return columns;
}

}  // namespace commonweal::platform
