#pragma once

#include <optional>

#include "methods/effect_units/effect_units.hpp"

namespace commonweal::methods {

// Mean and deviation of the change for one person reached. Exact where the effect is a product of
// independent quantities; by the delta method (means to the second order, variances to the first)
// where it goes through odds or survival. Does not know that no risk passes 1. None where the
// moments do not exist, or the effect has no standard error.
std::optional<ClosedForm> closed_form_of(const EffectUnitsQuestion& question);

// Whether a change for one person reached has a mean and a variance: not that of a rate, or of a
// product, by an effect whose Student's t has too few degrees.
bool has_moments(const EffectUnitsQuestion& question);

}  // namespace commonweal::methods
