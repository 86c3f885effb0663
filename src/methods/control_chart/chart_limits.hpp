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
//   run     the median, no limits

#include <optional>
#include <span>
#include <vector>

namespace commonweal::methods {

enum class ChartType { xmr, run, p, p_prime, u, u_prime, c, t, g };

// Whether the type takes a number of cases beside each value.
bool takes_cases(ChartType type);

struct ChartLimits {
  double centre;
  std::optional<double> lower;  // None where the chart has none, or where it would be no value.
  std::optional<double> upper;
};

// One a point. Limits come from the first `baseline` points. `values` are what is drawn (shares and
// rates divided already); `cases` is empty for types that take none. Requires at least two points
// in the baseline, finite values, cases above 0.
std::vector<ChartLimits> chart_limits(ChartType type, std::span<const double> values,
                                      std::span<const double> cases, std::size_t baseline,
                                      bool screened);

// Mean of the moving ranges. Requires two values.
double mean_moving_range(std::span<const double> values, bool screened);

}  // namespace commonweal::methods
