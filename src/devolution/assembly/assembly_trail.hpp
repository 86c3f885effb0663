#pragma once

// What a selection rests on, for others to repeat it.

#include <cstdint>
#include <string>

namespace commonweal::devolution {

struct AssemblyTrail {
  std::string method;
  std::string categories_digest, respondents_digest;  // SHA-256 of the files' bytes.
  std::uint64_t seed = 1;
  std::string command;
};

}  // namespace commonweal::devolution
