#pragma once

// The form that asks for another forecast: how far, by which model, from when, as known on which
// day. It works without scripts.

#include "missions/outlook_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html outlook_form(const OutlookReading& reading);

// What is wrong with what was sent, over the page; nothing where all is well.
platform::Html outlook_problem_summary(const OutlookReading& reading);

}  // namespace commonweal::missions
