#pragma once

// An interrupted time series by segmented regression: a level and a trend before the change,
// another level and another trend after it, seasons as dummies (Wagner, Soumerai, Zhang and
// Ross-Degnan 2002, Journal of Clinical Pharmacy and Therapeutics 27). Errors by Newey and West.
// Misleads where the trend before was not straight: the structural model is for that.

#include <cstddef>
#include <optional>
#include <span>

#include "methods/interruption/interruption.hpp"

namespace commonweal::methods {

// `lag` of the errors; by newey_west_lag where none is given. None where the figures are too few or
// a regressor cannot be told from the level, the trends or the seasons.
std::optional<Interruption> segmented_effect(std::span<const double> figures,
                                             const InterruptionQuestion& question,
                                             std::optional<std::size_t> lag = {});

}  // namespace commonweal::methods
