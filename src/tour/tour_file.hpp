#pragma once

// What the steps say, as JSON and as lines for a terminal.

#include <iosfwd>
#include <vector>

#include "platform/table/json.hpp"
#include "tour/tour_step.hpp"

namespace commonweal::tour {

// {"tour":[{"step":1,"title":...,"says":...,"figures":[...],"address":...,"commands":[...]}]}
platform::Json tour_json(const std::vector<TourAnswer>& answers);

void print_tour(const std::vector<TourAnswer>& answers, std::ostream& out);

}  // namespace commonweal::tour
