#pragma once

// The fields of one line of costs, of reach or of benefits, described as data.

#include <span>
#include <string_view>
#include <vector>

#include "investment/desk/bid_task.hpp"

namespace commonweal::investment {

enum class LineFieldKind { words, number, choice };

struct LineField {
  std::string_view name;  // As in the line of a record: "budget".
  std::string_view label;
  std::string_view hint = {};
  LineFieldKind kind = LineFieldKind::words;
  bool is_detail = false;  // Most lines leave it as it is.
};

struct LineFields {
  std::span<const LineField> fields;
  std::string_view line_words;    // "Cost"
  std::string_view amount_words;  // "Pounds, by financial year"
  std::string_view more_words;    // Of the button: "Add a cost"
};

// Of a task that is a table of lines; any other is a defect.
const LineFields& line_fields_of(BidTask task);

std::vector<std::string_view> names_of(const LineFields& fields);

}  // namespace commonweal::investment
