#include "measure/timing.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iomanip>
#include <iostream>

namespace commonweal::bench {
namespace {

double milliseconds_of(const std::function<void()>& work) {
  using Clock = std::chrono::steady_clock;
  const auto start = Clock::now();
  work();
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

}  // namespace

Times Times::of(int runs, const std::function<void()>& work) {
  for (int i = 0; i < runs / 10; ++i) work();
  std::vector<double> times;
  for (int i = 0; i < runs; ++i) times.push_back(milliseconds_of(work));
  std::ranges::sort(times);
  return Times(std::move(times));
}

double Times::at(double share) const {
  return sorted_[static_cast<std::size_t>(share * static_cast<double>(sorted_.size() - 1))];
}

void print_row(std::string_view name, const Times& times, double milliseconds_max) {
  std::cout << std::fixed << std::setprecision(3) << name << '\t' << times.at(0.5) << "\tat most\t"
            << milliseconds_max << "\tms\tp99 " << times.at(0.99) << " ms\n";
}

void expect(bool is_so, std::string_view what) {
  if (is_so) return;
  std::cerr << "Not what was to be computed: " << what << '\n';
  std::exit(EXIT_FAILURE);
}

}  // namespace commonweal::bench
