#pragma once

// A value, or the reasons why there is none: for failures that a caller is expected to meet. Our
// own mistakes are CW_CHECK's; the world failing (disk, database) is an exception.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace commonweal::base {

enum class ErrorCode { invalid_input, not_found, conflict, forbidden };

// One thing to put right.
struct Problem {
  std::string place;  // A field, an option, "bids.csv:12:3"; empty where there is no choice.
  std::string what;   // A sentence: what was wrong, with the value, and what to do.

  friend bool operator==(const Problem&, const Problem&) = default;
};

struct Error {
  ErrorCode code;
  std::vector<Problem> problems;
  std::size_t unlisted = 0;  // Further problems that were met and only counted.
};

template <class T>
using Result = tl::expected<T, Error>;

// All problems at once:  return fail(ErrorCode::invalid_input, std::move(problems));
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::vector<Problem> problems) {
  return tl::unexpected<Error>(Error{code, std::move(problems)});
}

// Just one:  return fail(ErrorCode::not_found, "There is no mission 7.");
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string what) {
  std::vector<Problem> problems;
  problems.push_back({.what = std::move(what)});
  return fail(code, std::move(problems));
}

// Somebody else's, handed on:  if (!id) return fail(std::move(id));
template <class T>
[[nodiscard]] tl::unexpected<Error> fail(Result<T>&& failed) {
  return tl::unexpected<Error>(std::move(failed).error());
}

}  // namespace commonweal::base
