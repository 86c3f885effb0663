#include "methods/control_chart/chart_limits.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

constexpr double kLimitOfRanges = 3.267;
constexpr double kLimitOfValues = 2.66;
constexpr double kMeanRangeOfSigma = 1.128;
constexpr double kNelson = 3.6;
constexpr double kGeometricMedian = 0.693;

double mean_of(std::span<const double> values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

double median_of(std::span<const double> values) {
  std::vector<double> sorted(values.begin(), values.end());
  std::ranges::sort(sorted);
  const std::size_t half = sorted.size() / 2;
  return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

ChartLimits individual(std::span<const double> values, bool screened) {
  const double centre = mean_of(values);
  const double reach = kLimitOfValues * mean_moving_range(values, screened);
  return {centre, centre - reach, centre + reach};
}

double share_error(ChartType type, double centre, double cases) {
  const bool is_share = type == ChartType::p || type == ChartType::p_prime;
  return std::sqrt(std::max(0.0, is_share ? centre * (1 - centre) : centre) / cases);
}

// By how much more the values vary than chance makes them.
double widening(ChartType type, double centre, std::span<const double> values,
                std::span<const double> cases, bool screened) {
  std::vector<double> standardised;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double error = share_error(type, centre, cases[i]);
    standardised.push_back(error > 0 ? (values[i] - centre) / error : 0);
  }
  return mean_moving_range(standardised, screened) / kMeanRangeOfSigma;
}

std::vector<ChartLimits> by_cases(ChartType type, const ChartFigures& figures, std::size_t baseline,
                                  bool screened) {
  const auto& values = figures.values;
  const auto& cases = figures.cases;
  double events = 0;
  double all = 0;
  for (std::size_t i = 0; i < baseline; ++i) {
    events += values[i] * cases[i];
    all += cases[i];
  }
  const double centre = events / all;
  const bool is_prime = type == ChartType::p_prime || type == ChartType::u_prime;
  const double wide =
      is_prime ? widening(type, centre, values.first(baseline), cases.first(baseline), screened)
               : 1;
  const bool is_share = type == ChartType::p || type == ChartType::p_prime;
  std::vector<ChartLimits> limits;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double reach = 3 * wide * share_error(type, centre, cases[i]);
    const double upper = centre + reach;
    limits.push_back(
        {centre, std::max(0.0, centre - reach), is_share ? std::min(1.0, upper) : upper});
  }
  return limits;
}

ChartLimits of_counts(std::span<const double> values) {
  const double centre = mean_of(values);
  const double reach = 3 * std::sqrt(centre);
  return {centre, std::max(0.0, centre - reach), centre + reach};
}

ChartLimits of_times(std::span<const double> values, bool screened) {
  std::vector<double> turned;
  for (const double value : values) turned.push_back(std::pow(value, 1 / kNelson));
  const auto limits = individual(turned, screened);
  const auto back = [](double value) { return std::pow(std::max(0.0, value), kNelson); };
  return {back(limits.centre), back(*limits.lower), back(*limits.upper)};
}

ChartLimits of_cases_between(std::span<const double> values) {
  const double mean = mean_of(values);
  return {kGeometricMedian * mean, std::nullopt, mean + 3 * std::sqrt(mean * (mean + 1))};
}

// The typical standard deviation within: the mean where groups are alike, and pooled where not.
double typical_spread(const ChartFigures& figures, std::size_t baseline) {
  const auto sizes = figures.cases.first(baseline);
  const auto spreads = figures.spreads.first(baseline);
  const bool are_alike = std::ranges::all_of(sizes, [&](double n) { return n == sizes[0]; });
  if (are_alike) return mean_of(spreads);
  double squares = 0;
  double degrees = 0;
  for (std::size_t i = 0; i < baseline; ++i) {
    squares += (sizes[i] - 1) * spreads[i] * spreads[i];
    degrees += sizes[i] - 1;
  }
  return std::sqrt(squares / degrees);
}

std::vector<ChartLimits> of_means(const ChartFigures& figures, std::size_t baseline) {
  double sum = 0;
  double all = 0;
  for (std::size_t i = 0; i < baseline; ++i) {
    sum += figures.values[i] * figures.cases[i];
    all += figures.cases[i];
  }
  const double centre = sum / all;
  const double spread = typical_spread(figures, baseline);
  std::vector<ChartLimits> limits;
  for (const double n : figures.cases) {
    const double reach = 3 * spread / (mean_of_deviation(n) * std::sqrt(n));
    limits.push_back({centre, centre - reach, centre + reach});
  }
  return limits;
}

}  // namespace

ChartFigures ChartFigures::part(std::size_t begin, std::size_t count) const {
  const auto of = [&](std::span<const double> all) {
    return all.empty() ? all : all.subspan(begin, count);
  };
  return {of(values), of(cases), of(spreads)};
}

double mean_of_deviation(double count) {
  return std::sqrt(2 / (count - 1)) *
         std::exp(std::lgamma(count / 2) - std::lgamma((count - 1) / 2));
}

std::vector<ChartLimits> spread_limits(const ChartFigures& figures, std::size_t baseline) {
  const double centre = typical_spread(figures, baseline);
  std::vector<ChartLimits> limits;
  for (const double n : figures.cases) {
    const double c4 = mean_of_deviation(n);
    const double reach = 3 * centre * std::sqrt(1 - c4 * c4) / c4;
    limits.push_back({centre, std::max(0.0, centre - reach), centre + reach});
  }
  return limits;
}

bool takes_cases(ChartType type) {
  return type == ChartType::p || type == ChartType::p_prime || type == ChartType::u ||
         type == ChartType::u_prime;
}

double mean_moving_range(std::span<const double> values, bool screened) {
  CW_CHECK(values.size() > 1);
  std::vector<double> ranges;
  for (std::size_t i = 1; i < values.size(); ++i) {
    ranges.push_back(std::abs(values[i] - values[i - 1]));
  }
  const double mean = mean_of(ranges);
  if (!screened) return mean;
  std::erase_if(ranges, [&](double range) { return range > kLimitOfRanges * mean; });
  return mean_of(ranges);
}

std::vector<ChartLimits> chart_limits(ChartType type, const ChartFigures& figures,
                                      std::size_t baseline, bool screened) {
  CW_CHECK(baseline > 1 && baseline <= figures.values.size());
  const auto base = figures.values.first(baseline);
  const auto same = [&](ChartLimits limits) { return std::vector(figures.values.size(), limits); };
  switch (type) {
    case ChartType::xmr: return same(individual(base, screened));
    case ChartType::run: return same({median_of(base), std::nullopt, std::nullopt});
    case ChartType::c: return same(of_counts(base));
    case ChartType::t: return same(of_times(base, screened));
    case ChartType::g: return same(of_cases_between(base));
    case ChartType::xbar_s: return of_means(figures, baseline);
    case ChartType::p:
    case ChartType::p_prime:
    case ChartType::u:
    case ChartType::u_prime: return by_cases(type, figures, baseline, screened);
  }
  CW_CHECK(false);
}

}  // namespace commonweal::methods
