#pragma once

// The parts of a report as HTML: what the program drafted, set apart from the body's own words.

#include "missions/report/report.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// What the program says in a part, without its heading.
platform::Html facts_html(const ReportPart& part);

// The part with its heading, the body's words first.
platform::Html part_html(const ReportPart& part);

platform::Html words_html(const std::string& words);

}  // namespace commonweal::missions
