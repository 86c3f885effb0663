#pragma once

// Fields of a bid in JSON, read alike wherever they stand: numbers within a range, years, codes and
// words of a table. What does not make sense is told at its place, and a usual value taken.

#include <optional>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "platform/table/json_fields.hpp"

namespace commonweal::investment {

struct BidRange {
  double least;
  double most;
  std::string_view words;  // What is said of a number outside.
  bool is_whole = false;

  bool holds(double number) const;
};

inline constexpr BidRange kBidShare{0, 1, "is no share. Give a number from 0 to 1."};

double bid_number_in(platform::JsonFields& fields, std::string_view name, double usual,
                     const BidRange& range);

// 1990 to 2150.
std::optional<int> bid_year_named(std::string_view name);

// A code that stands in a line of its own grammar: it must not break out of it.
std::string bid_code_in(platform::JsonFields& fields, std::string_view name, bool is_required);

// `parse` takes a base::Field.
template <class Value, class Parse>
Value bid_word_in(platform::JsonFields& fields, std::string_view name, Value usual, Parse parse) {
  if (!fields.has(name)) {
    fields.text_or_empty(name);
    return usual;
  }
  const std::string text = fields.text(name);
  if (text.empty()) return usual;
  const std::string place = fields.place(name);
  const auto value = parse(base::Field{.place = place, .text = text});
  if (const Value* named = fields.problems().value_of(value)) return *named;
  return usual;
}

}  // namespace commonweal::investment
