// The replay with its full fragility over the 220 months of the NHS waiting list in the England
// example, for each kind of rate. The answers are held first: those of September 2023 against what
// an independent program, written from the method's text alone, computed from the publisher's file.

#include <cmath>
#include <iostream>
#include <string>
#include <utility>

#include "base/period_reading.hpp"
#include "measure/timing.hpp"
#include "methods/series/replay.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;
namespace platform = commonweal::platform;

constexpr auto kFile = "examples/england/observations.csv";
constexpr std::size_t kMonths = 220;
constexpr int kRuns = 2000;
constexpr double kMillisecondsMax = 20;
constexpr double kRounding = 1e-12;  // Relative: of another order of sums, and nothing else.

struct Expected {
  methods::RateKind rate;
  std::string name;
  double years;
  std::size_t never;
  double moved_ends_median;
};

const Expected kExpected[] = {
    {methods::RateKind::endpoints, "end points", 9.980080792501107, 140, 11.471237254179629},
    {methods::RateKind::least_squares, "least squares", 10.69505835563882, 149, 15.18699314519896},
    {methods::RateKind::compound, "compound", 7.429751985202392, 140, 8.034538989773557},
};
constexpr std::size_t kWindows = 160;
constexpr std::size_t kMovedWindows = 91;

// From the last month of the file, December 2025: 220 months less the 34 of the window.
constexpr std::size_t kWindowsOfAll = 186;

methods::Series waiting_list() {
  base::Problems problems;
  auto file = platform::open_csv(kFile, std::cin);
  bench::expect(file.has_value(), "the England example cannot be read");
  platform::CsvReader reader(file->stream(), file->name(), problems);
  const auto columns = reader.columns_named({"metric", "period", "value"});
  bench::expect(columns.has_value(), "the England example lacks a column");
  const auto [metric, period, value] = *columns;
  std::vector<methods::Point> points;
  while (const auto* row = reader.next()) {
    if ((*row)[metric] != "nhs-waiting-list") continue;
    const auto number = row->read(value, base::decimal_number);
    points.push_back({base::period_readings((*row)[period]).at(0), number.value()});
  }
  return methods::Series::make(std::move(points)).value();
}

methods::ReplayQuestion question_of(methods::RateKind rate) {
  return {.replay = {base::Period::month(2007, 8), base::Period::month(2010, 6)},
          .rate = rate,
          .to = {methods::LevelKind::low}};
}

bool equals(double one, double other) { return std::abs(one / other - 1) < kRounding; }

void hold_answer(const methods::Series& series, const Expected& expected) {
  auto question = question_of(expected.rate);
  question.from = base::Period::month(2023, 9);
  const auto answer = methods::replay(series, question).value();
  bench::expect(answer.reached && equals(answer.reached->years, expected.years),
                expected.name + ": the years");
  bench::expect(answer.same_length.windows() == kWindows, expected.name + ": the windows");
  bench::expect(answer.same_length.never() == expected.never, expected.name + ": the nevers");
  bench::expect(answer.moved_ends.windows() == kMovedWindows, expected.name + ": the moved ends");
  bench::expect(equals(answer.moved_ends.years_at(0.5).value_or(0), expected.moved_ends_median),
                expected.name + ": the median of the moved ends");
}

void measure(const methods::Series& series, const Expected& expected) {
  hold_answer(series, expected);
  const auto question = question_of(expected.rate);
  std::size_t windows = 0;
  const auto times = bench::Times::of(
      kRuns, [&] { windows = methods::replay(series, question).value().same_length.windows(); });
  bench::expect(windows == kWindowsOfAll, expected.name + ": the windows of all months");
  bench::print_row("Replay over 220 months with fragility, " + expected.name, times,
                   kMillisecondsMax);
}

}  // namespace

int main() {
  const auto series = waiting_list();
  bench::expect(series.points().size() == kMonths, "the months of the series");
  for (const auto& expected : kExpected) measure(series, expected);
}
