#pragma once

// What was said of a study before, as a part of its page.

#include <vector>

#include "learning/evidence/study_history.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

// The oldest version first; shown from the latest back.
platform::Html study_history_html(const std::vector<StudyVersion>& versions);

}  // namespace commonweal::learning
