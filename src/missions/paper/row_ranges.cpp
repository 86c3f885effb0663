#include "missions/paper/row_ranges.hpp"

#include <algorithm>

#include "base/number_text.hpp"

namespace commonweal::missions {

std::string row_ranges(const std::set<std::size_t>& rows) {
  std::string text;
  for (auto at = rows.begin(); at != rows.end();) {
    auto last = at;
    while (std::next(last) != rows.end() && *std::next(last) == *last + 1) ++last;
    if (!text.empty()) text += ", ";
    text += std::to_string(*at);
    if (last != at) text += '-' + std::to_string(*last);
    at = std::next(last);
  }
  return text;
}

std::string row_ranges(const std::vector<std::string>& rows) {
  std::set<std::size_t> numbers;
  std::vector<std::string> words;
  for (const std::string& row : rows) {
    const auto number = base::whole_number({"rows", row});
    if (number && *number > 0) {
      numbers.insert(static_cast<std::size_t>(*number));
    } else if (!row.empty() && std::ranges::find(words, row) == words.end()) {
      words.push_back(row);
    }
  }
  std::string text = row_ranges(numbers);
  for (const std::string& word : words) text += (text.empty() ? "" : "; ") + word;
  return text;
}

std::string after_file(const std::string& rows) {
  if (rows.empty()) return "";
  const bool is_number = rows.front() >= '0' && rows.front() <= '9';
  return (is_number ? ", rows " : ", ") + rows;
}

}  // namespace commonweal::missions
