#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "learning/monitor/monitor_panel.hpp"
#include "methods/interruption/synthetic_control.hpp"

namespace commonweal::learning {

// What a change did to one place, against the mixture of others that was most like it before.
struct PlaceEffect {
  std::string place;
  std::vector<std::string> places;    // All that are compared, in the order of the weights.
  std::vector<std::string> left_out;  // Those without a value at every date of the place.
  std::vector<base::Period> dates;
  std::vector<double> outcomes;  // Of the place.
  std::size_t at;
  methods::SyntheticControl control;
  std::string digest;

  // The mean effect, of what it would have been; none where that comes to nothing.
  std::optional<double> percent() const;
};

// Problems where the place is not there, the change is too near an end, or fewer than two others
// have all the dates.
PlaceEffect place_effect(const MonitorPanel& panel, std::string_view place, base::Field at,
                         base::Problems& problems);

}  // namespace commonweal::learning
