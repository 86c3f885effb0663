#pragma once

// What a reader may choose of a mission test, as an address, a form or the shell says it.

#include <string>

#include "base/result.hpp"
#include "investment/mission_test/mission_test.hpp"

namespace commonweal::investment {

inline constexpr int kTestDrawsMin = 100;
inline constexpr int kTestDrawsMax = 100'000;

// As typed; empty: not said.
struct TestText {
  std::string draws;
  std::string seed;
  std::string horizon;  // Years.
};

// Places of problems are draws, seed and horizon.
base::Result<MissionTestQuestion> test_question(const TestText& text);

// What differs from the usual question, as an address has it: "?draws=1000&seed=7" or nothing.
std::string query_of(const MissionTestQuestion& question);

// And as the shell has it: " --draws 1000 --seed 7".
std::string options_of(const MissionTestQuestion& question);

}  // namespace commonweal::investment
