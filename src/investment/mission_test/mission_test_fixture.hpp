#pragma once

// For tests: the case of the appraisal's tests with limits, and with an effect that counts.

#include <string>

#include <gtest/gtest.h>

#include "investment/appraisal/appraisal_example.hpp"
#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

// The example's bid costs £1.5 million and a little in 2026, £1 million in 2027.
inline Case limited_case(double rdel, double cdel, double headroom) {
  Case of = example_case();
  for (const int year : {2026, 2027}) {
    of.envelopes.push_back({"dhsc", year, Budget::rdel, rdel});
    of.envelopes.push_back({"dhsc", year, Budget::cdel, cdel});
    of.headroom.push_back({year, headroom});
  }
  return of;
}

inline MissionTest tested(const Case& of, const Proposal& proposal,
                          const MissionTestQuestion& question = {.draws = 2000}) {
  auto test = mission_test(of, proposal, question);
  EXPECT_TRUE(test) << (test ? "" : test.error().problems.front().what);
  return test ? *test : MissionTest{};
}

inline MissionTest tested(const Case& of) { return tested(of, of.proposals.front()); }

inline bool says(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// With an effect a thousand times as large, which stays.
inline Case wide_case() {
  Case of = example_case();
  of.effects.front().question->per_unit = methods::Quantity{1e-3};
  of.effects.front().course.duration_months.reset();
  return of;
}

}  // namespace commonweal::investment
