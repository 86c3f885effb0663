#pragma once

// How long something of ours takes, and the rows in which benches tell it. Knows nothing of what is
// measured; tools/bench judges the rows.

#include <functional>
#include <string_view>
#include <vector>

namespace commonweal::bench {

// Milliseconds of each run. Some runs before them are not counted: caches fill.
class Times {
 public:
  static Times of(int runs, const std::function<void()>& work);

  // Each in order: at(0.5) of them is the median.
  struct Sorted {
    std::vector<double> milliseconds;
    double at(double share) const;
  };
  const Sorted& on_processor() const { return on_processor_; }  // Of this thread alone.
  const Sorted& by_clock() const { return by_clock_; }

 private:
  Times(std::vector<double> on_processor, std::vector<double> by_clock);
  Sorted on_processor_;
  Sorted by_clock_;
};

// Prints one row: the median, and the promise that it takes at most so long, on the processor, as
// the clock of a busy machine judges its neighbours; what the clock said follows as a remark.
void print_row(std::string_view name, const Times& times, double milliseconds_max);

// Ends the program with a sentence where something else was computed than is known to be right: a
// time without the right answer is worth nothing.
void expect(bool is_so, std::string_view what);

}  // namespace commonweal::bench
