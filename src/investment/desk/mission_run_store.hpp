#pragma once

#include "investment/desk/test_run_store.hpp"

namespace commonweal::investment {

// The program's own mission test, on the case as the store holds it: with what was funded before,
// the limits and the classifications of prevention that stand today. What is promised is the
// appraisal's mean change of each metric in each year, in the metric's own place.
base::Result<TestRun> run_mission_test(const missions::Holdings& holdings, const Proposal& proposal,
                                       const TestRunQuestion& question);

}  // namespace commonweal::investment
