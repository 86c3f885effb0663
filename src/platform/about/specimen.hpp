#pragma once

// A component as the page of components shows it: what it is called in C++, what it is for, and how
// it looks in each state.

#include <string>
#include <vector>

#include "platform/html/html.hpp"

namespace commonweal::platform {

struct SpecimenState {
  std::string name;
  Html html;
};

struct Specimen {
  std::string name;     // "Metric card"
  std::string call;     // "metric_card(MetricCard)"
  std::string purpose;  // A sentence.
  std::vector<SpecimenState> states;
};

}  // namespace commonweal::platform
