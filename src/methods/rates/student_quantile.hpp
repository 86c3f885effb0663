#pragma once

#include <cstddef>

namespace commonweal::methods {

// The deviate of Student's t below which a share lies, by halving over the sum that the
// distribution is for whole degrees of freedom (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4).
// Work grows with the degrees; from 10,000 on it is the normal deviate with the next term of its
// series (26.7.5). Requires 0 < share < 1 and 1 degree or more.
double student_quantile(double share, std::size_t degrees);

}  // namespace commonweal::methods
