#pragma once

// A seasonal series as the errors of the forecasts of one step, each over its standard deviation:
// in control they are independent and normal (Durbin and Koopman 2012, section 2.12). The level and
// the seasons wander, as the structural model finds from the baseline alone.

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace commonweal::methods {

// Of the points after the baseline. None where the baseline does not settle the seasons, or
// follows the model without an error.
std::optional<std::vector<double>> season_free(std::span<const double> values, std::size_t baseline,
                                               int seasonal);

}  // namespace commonweal::methods
