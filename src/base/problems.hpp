#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace commonweal::base {

// Gathers the problems of bad input so that all are told at once. Keeps the first 20 and counts the
// rest, so that a million bad rows take no more memory than twenty.
class Problems {
 public:
  static constexpr std::size_t kListed = 20;

  void add(Problem problem) {
    if (listed_.size() < kListed) {
      listed_.push_back(std::move(problem));
    } else {
      ++unlisted_;
    }
  }

  void add(Error error) {
    for (auto& problem : error.problems) add(std::move(problem));
    unlisted_ += error.unlisted;
  }

  // The value of a result that has one; its problems are gathered otherwise.
  template <class T>
  const T* value_of(const Result<T>& result) {
    if (result) return &*result;
    add(result.error());
    return nullptr;
  }

  bool empty() const { return listed_.empty(); }
  std::size_t count() const { return listed_.size() + unlisted_; }

  // Ends the gathering:  if (!problems.empty()) return std::move(problems).fail();
  [[nodiscard]] tl::unexpected<Error> fail(ErrorCode code = ErrorCode::invalid_input) && {
    return tl::unexpected<Error>(Error{code, std::move(listed_), unlisted_});
  }

 private:
  std::vector<Problem> listed_;
  std::size_t unlisted_ = 0;
};

}  // namespace commonweal::base
