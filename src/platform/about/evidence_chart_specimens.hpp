#pragma once

#include <vector>

#include "platform/about/specimen.hpp"

namespace commonweal::platform {

// Forests, funnels, bubbles and gap maps.
std::vector<Specimen> evidence_chart_specimens();

}  // namespace commonweal::platform
