#pragma once

// Centre and control limits.
//
//   xmr     mean and mean +- 2.66 mean moving range (Wheeler and Chambers 1992). Screened: moving
//           ranges above 3.267 times their mean are left out once, and the mean is taken again
//   p, u    shares and rates: sum y / sum n and 3 standard errors of a binomial share or a Poisson
//           rate, which change with each n (Montgomery 2013, 7)
//   pp, up  the same with limits widened by the moving range of the standardised values, where
//           there are so many cases that chance alone would be too narrow (Laney 2002)
//   c       counts: mean +- 3 square roots of it
//   t       time between rare events: xmr of y^(1/3.6), turned back (Nelson 1994)
//   g       cases between rare events: 3 standard deviations of a geometric count, and the centre
//           at its median, 0.693 of the mean (Provost and Murray 2011)
//   xbar_s  means of groups: grand mean +- A3 times the mean standard deviation within (Montgomery
//           2013, 6.3; pooled where groups differ in size), and limits of that deviation itself
//   run     the median, no limits

#include <optional>
#include <span>
#include <vector>

namespace commonweal::methods {

enum class ChartType { xmr, run, p, p_prime, u, u_prime, c, t, g, xbar_s };

// Whether the type takes a number of cases beside each value.
bool takes_cases(ChartType type);

struct ChartLimits {
  double centre;
  std::optional<double> lower;  // None where the chart has none, or where it would be no value.
  std::optional<double> upper;
};

// What is drawn: shares and rates divided already, means of groups. `cases` is empty for types that
// take none, and else above 0; for xbar_s it is how many are in each group, 2 or more, and
// `spreads` is the standard deviation within each.
struct ChartFigures {
  std::span<const double> values;
  std::span<const double> cases = {};
  std::span<const double> spreads = {};

  ChartFigures part(std::size_t begin, std::size_t count) const;
};

// One a point. Limits come from the first `baseline` points, two or more.
std::vector<ChartLimits> chart_limits(ChartType type, const ChartFigures& figures,
                                      std::size_t baseline, bool screened);

// Of the standard deviations within groups.
std::vector<ChartLimits> spread_limits(const ChartFigures& figures, std::size_t baseline);

// By how much the standard deviation of so many normal figures falls short of sigma, on the
// average: c4.
double mean_of_deviation(double count);

// Mean of the moving ranges. Requires two values.
double mean_moving_range(std::span<const double> values, bool screened);

}  // namespace commonweal::methods
