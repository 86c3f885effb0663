// The forecasts: fitting a trend with 12 seasons to the 220 months of the NHS waiting list, for
// comparison with R's StructTS on the same figures, and forecasts of 5,000 short series at once.
//
//   bench_forecast figures   the 220 figures, one a line, for R
//   bench_forecast fit       milliseconds of the processor for one fit, the median of many
//   bench_forecast           the rows that need no R

#include <chrono>
#include <cmath>
#include <ctime>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/parallel.hpp"
#include "base/period_reading.hpp"
#include "base/philox.hpp"
#include "measure/timing.hpp"
#include "methods/series/forecast.hpp"
#include "platform/table/csv_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace {

namespace base = commonweal::base;
namespace bench = commonweal::bench;
namespace methods = commonweal::methods;
namespace platform = commonweal::platform;

using Figures = std::vector<std::optional<double>>;

constexpr auto kFile = "examples/england/observations.csv";
constexpr std::size_t kMonths = 220;
constexpr int kRuns = 40;
constexpr double kFitMillisecondsMax = 100;

// The exact diffuse log likelihood at our maximum, by tests/peers/struct_ts.R's reference.
constexpr double kLogLikelihood = -2577.945993;

constexpr std::size_t kManySeries = 5000;
constexpr int kShort = 60;
constexpr double kManySecondsMax = 20;

// The month of 2007 to 2025 without a figure is closed up: it is the work that is measured.
Figures waiting_list() {
  base::Problems problems;
  auto file = platform::open_csv(kFile, std::cin);
  bench::expect(file.has_value(), "the England example cannot be read");
  platform::CsvReader reader(file->stream(), file->name(), problems);
  const auto columns = reader.columns_named({"metric", "body", "value"});
  bench::expect(columns.has_value(), "the England example lacks a column");
  const auto [metric, body, value] = *columns;
  Figures figures;
  while (const auto* row = reader.next()) {
    if ((*row)[metric] != "nhs-waiting-list" || (*row)[body] != "E92000001") continue;
    figures.emplace_back(row->read(value, base::decimal_number).value());
  }
  bench::expect(figures.size() == kMonths, "the months of the series");
  return figures;
}

bench::Times times_of_fit(const Figures& figures) {
  const methods::StructuralForm form{.has_slope = true, .seasonal = 12};
  double most = 0;
  const auto times = bench::Times::of(kRuns, [&] {
    most = methods::most_likely(form, methods::Damping::as_given, figures).value().log_likelihood;
  });
  bench::expect(std::abs(most - kLogLikelihood) < 1e-4, "the greatest likelihood");
  return times;
}

// A level that wanders, half of them with a slope that does.
methods::Series short_series(std::size_t number) {
  base::RandomStream stream(2023, number);
  std::vector<methods::Point> points;
  double level = 100;
  double slope = 0;
  for (int i = 0; i < kShort; ++i) {
    points.push_back({base::later(base::Period::month(2000, 1), i), level + stream.normal()});
    level += slope + 0.5 * stream.normal();
    if (number % 2 == 0) slope += 0.2 * stream.normal();
  }
  return methods::Series::make(std::move(points)).value();
}

// Of the last forecast of each.
double sum_of_means(const std::vector<methods::Series>& many) {
  const auto sums = base::parallel_states<double>(
      many.size(), {.chunk_size = 50, .threads = 2}, [&](const base::Chunk& chunk, double& sum) {
        for (std::size_t i = chunk.first; i < chunk.end; ++i) {
          sum += methods::forecast_alone(many[i], {.horizon = 12}).value().points.back().mean;
        }
      });
  double all = 0;
  for (const double sum : sums) all += sum;
  return all;
}

void measure_many() {
  std::vector<methods::Series> many;
  for (std::size_t i = 0; i < kManySeries; ++i) many.push_back(short_series(i));
  const std::clock_t processor = std::clock();
  const auto start = std::chrono::steady_clock::now();
  const double sum = sum_of_means(many);
  const std::chrono::duration<double> by_clock = std::chrono::steady_clock::now() - start;
  const double on_processor = double(std::clock() - processor) / CLOCKS_PER_SEC;
  const auto some = std::vector(many.begin(), many.begin() + 200);
  bench::expect(sum_of_means(some) == sum_of_means(some), "the same bits again");
  bench::expect(std::isfinite(sum), "every forecast is a number");
  std::cout << "Forecasting 5,000 series of 60 months, three models each, on two threads\t"
            << base::grouped(on_processor / 2, 2) << "\tat most\t" << kManySecondsMax
            << "\ts\tof each processor; by the clock " << base::grouped(by_clock.count(), 2)
            << '\n';
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view asked = argc > 1 ? argv[1] : "";
  if (asked == "figures") {
    for (const auto& figure : waiting_list()) std::cout << base::shortest(*figure) << '\n';
  } else if (asked == "fit") {
    std::cout << times_of_fit(waiting_list()).on_processor().at(0.5) << '\n';
  } else {
    bench::print_row("Fitting a trend with 12 seasons to 220 months", times_of_fit(waiting_list()),
                     kFitMillisecondsMax);
    measure_many();
  }
}
