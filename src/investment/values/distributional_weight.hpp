#pragma once

// How much more a pound is worth to people of one fifth of incomes than to those in the middle: the
// middle income over theirs, to the power of how fast a further pound matters less.

#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::investment {

struct DistributionalWeight {
  std::string code;
  std::string edition;    // The greatest by its text is the one in force.
  int quintile = 0;       // 1, the poorest fifth, to 5.
  double income = 0;      // As a share of the middle income: 0.5.
  double elasticity = 0;  // Of the marginal utility of income: 1.3.
  bool is_illustrative = false;
  std::string source;
  std::string note;

  double weight() const;  // 0.5^-1.3 = 2.46

  static std::optional<DistributionalWeight> make(const missions::Record& record,
                                                  const missions::PlaceOf& place,
                                                  base::Problems& problems);
};

const missions::RecordTable& distributional_weight_table();

}  // namespace commonweal::investment
