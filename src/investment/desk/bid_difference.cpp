#include "investment/desk/bid_difference.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {
namespace {

constexpr std::string_view kState = "state";

struct FieldWords {
  std::string_view column;
  std::string_view words;
};
constexpr std::array kWords = {
    FieldWords{"body", "Body that bids"},
    FieldWords{"prices", "Prices"},
    FieldWords{"price_year", "Year of the prices"},
    FieldWords{"first_year", "First year"},
    FieldWords{"start_years", "Years it may start in"},
    FieldWords{"least_scale", "Least scale"},
    FieldWords{"years", "Years appraised"},
    FieldWords{"reach", "Who is reached"},
    FieldWords{"unmonetised", "Benefits without a price"},
    FieldWords{"evaluation", "Evaluation plan"},
    FieldWords{"evaluation_level", "Level of the evaluation"},
    FieldWords{"purpose", "Principal purpose"},
    FieldWords{"popularity_source", "Source of the popularity"},
    FieldWords{"quick_months", "Months to first effect"},
    FieldWords{"officer", "Office that answers for it"},
};

// Several lines stand in one field with semicolons or line breaks between; words have semicolons of
// their own.
bool is_of_lines(std::string_view column) {
  return column == "costs" || column == "reach" || column == "benefits";
}

std::vector<std::string> lines_in(std::string_view column, std::string_view text) {
  std::vector<std::string> lines;
  std::string line;
  const auto end = [&] {
    const auto first = line.find_first_not_of(' ');
    if (first != std::string::npos) {
      lines.push_back(line.substr(first, line.find_last_not_of(' ') - first + 1));
    }
    line.clear();
  };
  for (const char c : text) {
    if (c == '\n' || (c == ';' && is_of_lines(column))) {
      end();
    } else if (c != '\r') {
      line += c;
    }
  }
  end();
  return lines;
}

using Lines = std::vector<std::string>;

// How many lines the ends of two texts share at most, in their order; the longest common
// subsequence, by the table that textbooks give. A bid has tens of lines.
std::vector<std::vector<std::size_t>> shared_lines(const Lines& before, const Lines& after) {
  std::vector shared(before.size() + 1, std::vector<std::size_t>(after.size() + 1, 0));
  for (std::size_t i = before.size(); i-- > 0;) {
    for (std::size_t j = after.size(); j-- > 0;) {
      shared[i][j] = before[i] == after[j] ? shared[i + 1][j + 1] + 1
                                           : std::max(shared[i + 1][j], shared[i][j + 1]);
    }
  }
  return shared;
}

BidChange change_of(std::string_view column, const std::string& before, const std::string& after) {
  const Lines old_lines = lines_in(column, before);
  const Lines new_lines = lines_in(column, after);
  const auto shared = shared_lines(old_lines, new_lines);
  BidChange change{.field = field_words(column), .removed = {}, .added = {}};
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < old_lines.size() || j < new_lines.size()) {
    if (i < old_lines.size() && j < new_lines.size() && old_lines[i] == new_lines[j]) {
      ++i;
      ++j;
    } else if (j == new_lines.size() ||
               (i < old_lines.size() && shared[i + 1][j] >= shared[i][j + 1])) {
      change.removed.push_back(old_lines[i++]);
    } else {
      change.added.push_back(new_lines[j++]);
    }
  }
  return change;
}

}  // namespace

std::vector<BidChange> bid_changes(const missions::Record& before, const missions::Record& after) {
  std::vector<BidChange> changes;
  const auto& columns = proposal_table().columns;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (columns[i].name == kState || before.fields[i] == after.fields[i]) continue;
    auto change = change_of(columns[i].name, before.fields[i], after.fields[i]);
    if (!change.removed.empty() || !change.added.empty()) changes.push_back(std::move(change));
  }
  return changes;
}

bool is_same_bid(const missions::Record& one, const missions::Record& other) {
  return bid_changes(one, other).empty();
}

std::string field_words(std::string_view column) {
  const auto found = std::ranges::find(kWords, column, &FieldWords::column);
  if (found != kWords.end()) return std::string(found->words);
  std::string words(column);
  std::ranges::replace(words, '_', ' ');
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') {
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  }
  return words;
}

}  // namespace commonweal::investment
