#pragma once

// Random deviates of the distributions that inputs of an effect are taken to have. Each takes as
// many numbers from its stream as it needs, so whoever holds one input at its value must give each
// input a stream of its own.

#include "base/philox.hpp"

namespace commonweal::methods {

// The natural logarithm of a gamma deviate of scale 1: of small shapes the deviate itself may be
// too small for a double. Marsaglia and Tsang (2000), ACM Transactions on Mathematical Software 26.
// Requires shape above 0.
double log_gamma_deviate(base::RandomStream& stream, double shape);

struct MeanAndSd {
  double mean;
  double standard_deviation;
};

// Whether there is a beta distribution of that mean and deviation: 0 < mean < 1, and a deviation
// above 0 and below that of all or nothing.
bool is_of_a_beta(const MeanAndSd& moments);

// Requires is_of_a_beta.
double beta_deviate(base::RandomStream& stream, const MeanAndSd& moments);

// Requires a mean and a deviation above 0.
double gamma_deviate(base::RandomStream& stream, const MeanAndSd& moments);

// Student's t. Requires degrees above 0.
double student_deviate(base::RandomStream& stream, double degrees);

}  // namespace commonweal::methods
