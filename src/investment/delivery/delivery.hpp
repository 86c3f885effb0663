#pragma once

// What came of what was funded: a figure that a body reports for one year of a commitment, of what
// it cost, of whom it reached, or of a metric. Knows nothing of what was promised.

#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

enum class DeliveredWhat { cost, reach, metric };

std::string_view code_word(DeliveredWhat what);
std::string_view words_of(DeliveredWhat what);  // "People reached"
base::Result<DeliveredWhat> delivered_what_named(base::Field field);

struct Delivery {
  std::string code;
  std::string commitment;  // A code.
  int year;                // A financial year by its first.
  DeliveredWhat what;
  std::string of;           // The effect reached with, or the metric; empty of cost.
  std::string place;        // The code of a body; empty of cost.
  double value;             // Pounds, people, or by how much the metric moved because of it.
  std::string reported_by;  // An office.
  std::string basis;        // How it is known.
  std::string note;         // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Delivery> make(const missions::Record& record,
                                      const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& delivery_table();

}  // namespace commonweal::investment
