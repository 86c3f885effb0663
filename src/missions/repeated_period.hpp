#pragma once

// The same metric, body and period given twice in files that are imported as one. That shows only
// when the rows have been sorted; here it is told in the order of the lines, among what was found
// when they were read.

#include <cstddef>
#include <string>
#include <vector>

#include "base/problems.hpp"
#include "missions/observation_row.hpp"

namespace commonweal::missions {

struct RepeatedPeriod {
  FilePlace place;
  FilePlace first;     // Where it was given before.
  std::string period;  // As it stands there.
};

// Keeps those that come first by place and counts the others.
class RepeatedPeriods {
 public:
  void add(RepeatedPeriod repeated);
  bool empty() const { return kept_.empty(); }

  // All problems in the order of files and lines.
  base::Error among(base::Problems problems, const std::vector<NamedFile>& files) &&;

 private:
  std::vector<RepeatedPeriod> kept_;  // In order.
  std::size_t unlisted_ = 0;
};

}  // namespace commonweal::missions
