#pragma once

// How many points a chart runs on the average until it signals, by the Markov chain of Brook and
// Evans (1972), "An approach to the probability distribution of cusum run length", Biometrika 59:
// the chart's value is cut into states, and the expected number of steps to leave them solved for.
// Points are independent and normal, of standard deviation 1 about `shift`; 0 is in control.

#include <cstddef>

namespace commonweal::methods {

// Points beyond `limit` on either side.
double shewhart_run_length(double limit, double shift = 0);

struct CusumChart {
  double reference = 0.5;  // What each point's value is less before it is added.
  double limit = 5;
};

// Of the upper sum alone, and of both: 1 / ARL = 1 / ARL+ + 1 / ARL- (Lucas and Crosier 1982,
// which holds where the two cannot signal together). To about six digits.
double upper_cusum_run_length(const CusumChart& chart, double shift = 0);
double cusum_run_length(const CusumChart& chart, double shift = 0);

struct EwmaChart {
  double weight = 0.1;   // Of each new point.
  double limit = 2.814;  // In standard deviations of the average as it is after many points.
};

double ewma_run_length(const EwmaChart& chart, double shift = 0);

}  // namespace commonweal::methods
