#pragma once

// The part of a page that takes two interventions together: the rule, the numbers, the form.

#include "missions/metric_interventions_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// Nothing where there are not two effects to choose from.
platform::Html together_section(const MetricInterventionsReading& reading);

}  // namespace commonweal::missions
