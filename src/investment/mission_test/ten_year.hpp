#pragma once

// Whether a bid lasts: in the tenth year after its first, is its effect still there, and has it by
// then been worth what it cost?

#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

struct TenYearParts {
  const Appraisal& wide;    // Over the whole horizon, which holds that year.
  const Appraisal& to_ten;  // Up to and with that year, the same draws.
  const MissionCritical& critical;
};

TenYear ten_year_answer(const Case& of, const TenYearParts& parts);

}  // namespace commonweal::investment
