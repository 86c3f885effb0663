#pragma once

// That a centre covers a service, or a subject that is no one service, as a whole or in part.

#include <optional>
#include <string>
#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

enum class Extent { whole, part };

std::string_view code_word(Extent extent);
std::string_view words_of(Extent extent);  // "As a whole", "In part"
base::Result<Extent> extent_named(base::Field field);

struct CentreCoverage {
  std::string code;
  std::string centre;                  // Its code.
  std::optional<std::string> service;  // Its code; none where there is a subject.
  std::string subject;                 // In words: "wellbeing". Empty where there is a service.
  Extent extent;
  std::string words;   // Which part, and what makes us say so; may be empty.
  std::string source;  // The code of a source.
  std::string rows;    // Where in it; may be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<CentreCoverage> make(const missions::Record& record,
                                            const missions::PlaceOf& place,
                                            base::Problems& problems);
};

const missions::RecordTable& coverage_table();

}  // namespace commonweal::learning
