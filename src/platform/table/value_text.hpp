#pragma once

// A cell of figures as British and European publishers write them: a number, final, provisional or
// revised, or a mark that says why there is none. Knows nothing of columns, units or periods.

#include <string>

#include "base/figure.hpp"
#include "base/number_text.hpp"

namespace commonweal::platform {

// "123", "123p", "123 [p]", "123r", "123 [r]", or one of the marks
//   [x] x : ..   not available       [c] c   suppressed for confidentiality
//   [z] z        not applicable      [u] u   too unreliable to publish
//   [low] low ~  low, not zero       NA and nothing   missing, no reason stated
// in either case. "-" is refused: publishers have meant both zero and nothing by it.
base::Result<base::Figure> published_figure(base::Field field);

// As the Government Analysis Function asks for it: "123", "123 [p]", "[x]"; nothing if not stated.
// published_figure() reads it back as the same figure.
std::string figure_text(const base::Figure& figure);

}  // namespace commonweal::platform
