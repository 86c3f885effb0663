#pragma once

// What the steps say, as JSON.

#include <vector>

#include "platform/table/json.hpp"
#include "tour/tour_step.hpp"

namespace commonweal::tour {

// {"tour":[{"step":1,"title":...,"says":...,"figures":[...],"address":...,"commands":[...]}]}
platform::Json tour_json(const std::vector<TourAnswer>& answers);

}  // namespace commonweal::tour
