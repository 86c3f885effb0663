#pragma once

// The built program as a child that may be killed at any moment, as a machine that loses power
// kills it: without a word.

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace commonweal {

class Child {
 public:
  // Starts the program with these words.
  explicit Child(const std::vector<std::string>& words);
  ~Child();  // Killed, if it still runs.
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  // The next line that it prints; none once it has ended.
  std::optional<std::string> line();

  // Waits for its end, at most that long, and kills it then. The exit status, or none where it was
  // killed before.
  std::optional<int> end_within(std::chrono::microseconds patience);
  std::optional<int> end() { return end_within(std::chrono::minutes(1)); }

 private:
  int process_ = -1;
  int output_ = -1;
  std::string unread_;
};

}  // namespace commonweal
