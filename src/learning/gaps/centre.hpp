#pragma once

// A centre that gathers and shares what works: who hosts it, what it is for, what it may spend in a
// year. What it covers is said by coverages.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

// In the What Works network.
enum class Membership { core, affiliate, associate };

inline constexpr Membership kMemberships[] = {Membership::core, Membership::affiliate,
                                              Membership::associate};

std::string_view code_word(Membership membership);
std::string_view words_of(Membership membership);  // "Core member"
base::Result<Membership> membership_named(base::Field field);

// A text that is not held is empty.
struct Centre {
  std::string code;
  std::string name;
  std::string short_name;  // For the head of a column: "NICE".
  Membership membership;
  std::optional<std::int64_t> founded;  // A year.
  std::optional<std::int64_t> budget;   // Pounds a year; none: none is published.
  std::string budget_words;             // What to know of the budget.
  std::string host;
  std::string focus;
  std::string source;  // The code of a source.
  std::string rows;    // Where in it.
  std::string note;

  // None if a field does not make sense; the problems say which.
  static std::optional<Centre> make(const missions::Record& record, const missions::PlaceOf& place,
                                    base::Problems& problems);
};

const missions::RecordTable& centre_table();

// "£55 million", "£1.5 million", "£900,000".
std::string pounds_words(std::int64_t pounds);
// The same, or that none is published.
std::string budget_words(const Centre& centre);

}  // namespace commonweal::learning
