#pragma once

// A verdict as a part of a page.

#include "learning/levers/lever_verdict.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

// What follows from a test, lever by lever, with the evidence.
platform::Html verdict_html(const LeverVerdict& verdict);

// The answers with their reasons, and what is measured.
platform::Html answers_html(const LeverTest& test, const missions::Directory& directory);

}  // namespace commonweal::learning
