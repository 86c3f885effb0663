#include "measure/timing.hpp"

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <utility>

namespace commonweal::bench {
namespace {

double clock_milliseconds() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::milli>(now).count();
}

double processor_milliseconds() {
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

Times::Sorted sorted(std::vector<double> milliseconds) {
  std::ranges::sort(milliseconds);
  return {std::move(milliseconds)};
}

}  // namespace

Times Times::of(int runs, const std::function<void()>& work) {
  for (int i = 0; i < runs / 10; ++i) work();
  std::vector<double> on_processor;
  std::vector<double> by_clock;
  for (int i = 0; i < runs; ++i) {
    const double clock = clock_milliseconds();
    const double processor = processor_milliseconds();
    work();
    on_processor.push_back(processor_milliseconds() - processor);
    by_clock.push_back(clock_milliseconds() - clock);
  }
  return {std::move(on_processor), std::move(by_clock)};
}

Times::Times(std::vector<double> on_processor, std::vector<double> by_clock)
    : on_processor_(sorted(std::move(on_processor))), by_clock_(sorted(std::move(by_clock))) {}

double Times::Sorted::at(double share) const {
  return milliseconds[static_cast<std::size_t>(share *
                                               static_cast<double>(milliseconds.size() - 1))];
}

void print_row(std::string_view name, const Times& times, double milliseconds_max) {
  std::cout << std::fixed << std::setprecision(3) << name << '\t' << times.on_processor().at(0.5)
            << "\tat most\t" << milliseconds_max << "\tms\tp99 " << times.on_processor().at(0.99)
            << "; by the clock " << times.by_clock().at(0.5) << ", p99 "
            << times.by_clock().at(0.99) << '\n';
}

void expect(bool is_so, std::string_view what) {
  if (is_so) return;
  std::cerr << "Not what was to be computed: " << what << '\n';
  std::exit(EXIT_FAILURE);
}

}  // namespace commonweal::bench
