#pragma once

// What is done with studies that counted no event, or nothing but events, in an arm: their ratio is
// 0 or without end and has no variance. The field adds 1/2 to each of their cells (Haldane 1956,
// Anscombe 1956), which draws the effect to none; an answer says which studies that was done to.

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace commonweal::methods {

// Which studies have something added; metafor's only0, if0all, all and none.
enum class ZeroCells { add_where_found, add_to_all_if_any, add_to_all, leave };

// Studies in which both arms have no event, or both nothing else, tell nothing of a ratio. Kept,
// they enter with 1/2 added; metafor's drop00.
enum class DoubleZero { keep, drop };

struct ZeroCellRule {
  double add = 0.5;
  ZeroCells to = ZeroCells::add_where_found;
  DoubleZero double_zero = DoubleZero::keep;
};

// What a rule needs to know of a study.
struct CellsFound {
  bool has_zero;
  bool is_double_zero;
};

// What to add to the cells of each study; nothing where it is left out.
std::vector<std::optional<double>> additions(std::span<const CellsFound> studies,
                                             const ZeroCellRule& rule);

// Which studies were treated differently because of their zeros, by their labels.
struct ZeroCellReport {
  double added = 0;
  std::vector<std::string> added_to;
  std::vector<std::string> left_out;   // Double zeros that the rule drops.
  std::vector<std::string> undefined;  // Zeros left as they are, which have no estimate.

  // A sentence for each of these that happened.
  std::vector<std::string> sentences() const;
};

}  // namespace commonweal::methods
