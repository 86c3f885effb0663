#pragma once

#include <string_view>

namespace commonweal::platform {

// The colours and weights of marks as CSS: _chart_marks.scss and _evidence_marks.scss in assets/,
// word for word, which the
// stylesheet of pages holds too.
std::string_view mark_style();

}  // namespace commonweal::platform
