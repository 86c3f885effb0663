#pragma once

// The measures of a body as parts of a page: a card for each, grouped by what they say of a
// service, and a table of the same figures.

#include "missions/scorecard.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// Access, experience and quality side by side; a group without a measure says so.
platform::Html measure_groups(const Scorecard& scorecard);

// Every figure that the cards show, with a link to compare it.
platform::Html measure_table(const Scorecard& scorecard);

// What is held without a number, and why. Nothing where there is nothing of the kind.
platform::Html unmeasured_list(const Scorecard& scorecard);

// "Better" in green: never the colour alone. Nothing where the difference is not clear.
platform::Html difference_tag(Difference difference);

}  // namespace commonweal::missions
