#pragma once

// For tests: the problems of a failure as the shell prints them, to be compared whole.

#include <string>
#include <utility>

#include "base/problems.hpp"
#include "base/result.hpp"

namespace commonweal::missions {

inline std::string told(const base::Error& error) {
  std::string text;
  for (const auto& [place, what] : error.problems) {
    text += place + (place.empty() ? "" : ": ") + what + '\n';
  }
  if (error.unlisted > 0) text += "and " + std::to_string(error.unlisted) + " more\n";
  return text;
}

template <class T>
std::string told(const base::Result<T>& result) {
  return result ? "" : told(result.error());
}

inline std::string told(base::Problems problems) {
  return told(std::move(problems).fail().value());
}

}  // namespace commonweal::missions
