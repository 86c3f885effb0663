#pragma once

// Numbers as people type and read them. Never by the locale, so that the same text means the same
// number on every machine.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace commonweal::base {

// Text as it arrived, and where: a form field, an option, a cell. Borrows both.
struct Field {
  std::string_view place;
  std::string_view text;
};

// Fails unless the whole text is digits, with at most one leading '-', and fits 64 bits.
Result<std::int64_t> whole_number(Field field);

// Fails unless the whole text is a finite decimal number: "12", "-0.5", "1e-3". No thousands commas
// (in a CSV they more often mean a shifted column), no "inf", no "nan". "-0" is 0: a database keeps
// no sign of zero, and a digest of what was read must be one of what is kept.
Result<double> decimal_number(Field field);

// The same for an id type: parse_id<MissionId>(request.field("mission")).
template <class Id>
Result<Id> parse_id(Field field) {
  return whole_number(field).map([](std::int64_t number) { return Id{number}; });
}

// The shortest text that reads back as the same number: "0.1", "7768573", "1e+300".
std::string shortest(double number);

// With this many decimals and thousands commas, as GOV.UK writes numbers: "7,768,573", "-0.06".
// A number that rounds to zero has no sign.
std::string grouped(double number, int decimals = 0);

// 0.667 is "66.7%".
std::string percent(double share);

}  // namespace commonweal::base
