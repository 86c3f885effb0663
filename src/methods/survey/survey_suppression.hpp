#pragma once

// Which cells of a table of answers are not shown because few people stand behind them, and which
// others must go with them because a total would tell. Knows counts alone.

#include <cstddef>
#include <vector>

namespace commonweal::methods {

struct CountTable {
  // By column, then answer: everybody's first, then each group's.
  std::vector<std::vector<std::size_t>> counts;
  std::vector<std::size_t> bases;  // Of each column: who was asked.
  // Whether a column's answers add up to its base: not where several answers may be given.
  enum class Answers { one, several } answers = Answers::one;
};

inline constexpr std::size_t kFewestShown = 10;

// By column, then answer. Hidden are all cells of a column with too small a base; counts from 1 to
// fewest - 1; and further cells, the smallest first, until what is hidden of each row and column
// that adds up is two cells or more, and together as many as the fewest shown.
std::vector<std::vector<bool>> hidden_cells(const CountTable& table,
                                            std::size_t fewest = kFewestShown);

}  // namespace commonweal::methods
