#pragma once

// The EEF's table of months of progress as a part of a page, with a form that reads it.

#include "learning/quality/months_of_progress.hpp"
#include "missions/effect.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::learning {

// Heading (h2, id "months"), form, answer to ?effect-size= and the table.
platform::Html months_part(const platform::Request& request);

// "3 months (2 to 4 months by its limits), by the EEF Toolkits' table ..." for a standardised
// difference; empty for other measures.
std::string months_sentence(const missions::Effect& effect);

}  // namespace commonweal::learning
