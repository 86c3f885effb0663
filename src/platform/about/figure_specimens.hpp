#pragma once

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// What shows figures: ours, beside GOV.UK Frontend.
std::vector<Specimen> figure_specimens();

}  // namespace commonweal::platform
