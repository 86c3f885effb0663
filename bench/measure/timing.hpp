#pragma once

// How long something of ours takes, and the rows in which benches tell it. Knows nothing of what is
// measured; tools/bench judges the rows.

#include <functional>
#include <string_view>
#include <vector>

namespace commonweal::bench {

// Milliseconds of each run, in order. Some runs before them are not counted: caches fill.
class Times {
 public:
  static Times of(int runs, const std::function<void()>& work);

  double at(double share) const;  // at(0.5) is the median.

 private:
  explicit Times(std::vector<double> sorted) : sorted_(std::move(sorted)) {}
  std::vector<double> sorted_;
};

// Prints one row: the median, the promise that it takes at most so long, and the 99th percentile.
void print_row(std::string_view name, const Times& times, double milliseconds_max);

// Ends the program with a sentence where something else was computed than is known to be right: a
// time without the right answer is worth nothing.
void expect(bool is_so, std::string_view what);

}  // namespace commonweal::bench
