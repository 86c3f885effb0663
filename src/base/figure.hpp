#pragma once

// A published figure: a number with its standing, or the reason why there is none. Knows nothing of
// how publishers write them; platform/table reads their marks.

#include <string_view>
#include <variant>

#include "base/number_text.hpp"

namespace commonweal::base {

enum class FigureStatus { final, provisional, revised };

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
  FigureStatus status = FigureStatus::final;

  friend bool operator==(const Reported&, const Reported&) = default;
};

// One or the other: no number can be read out of a missing figure, least of all zero.
//   if (const auto* reported = std::get_if<Reported>(&figure)) sum += reported->value;
using Figure = std::variant<Reported, Missing>;

// In files and tables, for good: "provisional", "not_available". And for readers: "not available".
std::string_view code_word(FigureStatus status);
std::string_view code_word(Missing reason);
std::string_view words(FigureStatus status);
std::string_view words(Missing reason);

Result<FigureStatus> figure_status_named(Field field);
Result<Missing> missing_reason_named(Field field);

}  // namespace commonweal::base
