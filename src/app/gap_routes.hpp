#pragma once

#include <vector>

#include "app/reading.hpp"

namespace commonweal::app {

// What nobody knows yet, and who asks for it: What Works centres, questions, the gap map; the pages
// with their files, and what programs are answered.
std::vector<platform::Route> gap_pages(const Shared& shelf);
std::vector<platform::Route> gap_answers(const Shared& shelf);

}  // namespace commonweal::app
