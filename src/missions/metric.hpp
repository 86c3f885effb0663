#pragma once

// What is measured, in which unit, and which way is better.

#include <optional>
#include <string>
#include <string_view>

#include "base/period.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

enum class Direction { higher, lower, neutral };  // Which is better.
enum class MetricKind { input, output, outcome };
enum class Dimension { access, experience, quality };  // Table 1.1 of the paper.
enum class Tier { core, comprehensive };

std::string_view code_word(Direction direction);
std::string_view code_word(MetricKind kind);
std::string_view code_word(Dimension dimension);
std::string_view code_word(Tier tier);

struct Metric {
  std::string code;
  std::string title;
  std::string short_title;
  std::string service;
  std::string mission;     // Its code.
  std::string body;        // The code of the body whose figures open its page.
  std::string unit;        // "percent"
  std::string unit_words;  // "per cent of A&E attendances": follows a number in a sentence.
  int decimals;            // With which its values are shown; they are kept as published.
  Direction direction;
  MetricKind kind;
  Dimension dimension;
  Tier tier;
  base::PeriodKind period_kind;
  std::string description;

  // None if a field does not make sense; the problems say which.
  static std::optional<Metric> make(const Record& record, const PlaceOf& place,
                                    base::Problems& problems);
};

}  // namespace commonweal::missions
