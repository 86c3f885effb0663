#pragma once

// A cell of figures as British and European publishers write them: a number, final, provisional or
// revised, or a mark that says why there is none. Knows nothing of columns, units or periods.

#include <string>
#include <string_view>
#include <variant>

#include "base/number_text.hpp"

namespace commonweal::platform {

enum class Status { final, provisional, revised };

enum class Missing {
  not_available,
  confidential,
  not_applicable,
  unreliable,
  low,  // More than zero, and too little to be published as a number.
  not_stated,
};

struct Reported {
  double value = 0;
  Status status = Status::final;

  friend bool operator==(const Reported&, const Reported&) = default;
};

// One or the other: no number can be read out of a missing figure, least of all zero.
//   if (const auto* reported = std::get_if<Reported>(&figure)) sum += reported->value;
using Figure = std::variant<Reported, Missing>;

// "123", "123p", "123 [p]", "123r", "123 [r]", or one of the marks
//   [x] x : ..   not available       [c] c   suppressed for confidentiality
//   [z] z        not applicable      [u] u   too unreliable to publish
//   [low] low ~  low, not zero       NA and nothing   missing, no reason stated
// in either case. "-" is refused: publishers have meant both zero and nothing by it.
base::Result<Figure> published_figure(base::Field field);

// As the Government Analysis Function asks for it: "123", "123 [p]", "[x]"; nothing if not stated.
// published_figure() reads it back as the same figure.
std::string figure_text(const Figure& figure);

// In CSV and JSON, for good: "provisional", "not_available". And for readers: "Not available".
std::string_view code_word(Status status);
std::string_view code_word(Missing reason);
std::string_view words(Status status);
std::string_view words(Missing reason);

}  // namespace commonweal::platform
