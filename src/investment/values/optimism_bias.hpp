#pragma once

// By how much the cost and the duration of projects of a category have been understated: the upper
// bounds that an appraisal adds and then mitigates.

#include <optional>
#include <string>

#include "missions/record.hpp"

namespace commonweal::investment {

struct OptimismBias {
  std::string category;  // Its code: "standard-buildings".
  std::string description;
  double cost = 0;      // 0.24: 24% is added.
  double duration = 0;  // 0.04
  std::string edition;
  std::string source;

  static std::optional<OptimismBias> make(const missions::Record& record,
                                          const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& optimism_bias_table();

}  // namespace commonweal::investment
