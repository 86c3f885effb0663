#pragma once

// At what factor on one of its drivers an answer becomes 0, all else as it is.

#include <functional>
#include <optional>

namespace commonweal::methods {

// Of rest + factor x driven: -rest / driven. None where the driver does nothing or only a factor
// below 0 would do.
std::optional<double> switching_factor(double rest, double driven);

// Of an answer that is no straight line in the factor: the zero nearest to 1, looked for from 1
// down to 0 and up to `most` in steps and then by halving. None where there is no change of sign.
std::optional<double> switching_factor(const std::function<double(double)>& answer, double most);

}  // namespace commonweal::methods
