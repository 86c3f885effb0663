#pragma once

// The rows of a file of observations in our own layout: metric, body, period, value and, where the
// file has them, lower, upper, numerator, denominator, status, reason, source, rows. Knows nothing
// of publishers' layouts; layout_file does.

#include <cstddef>
#include <cstdint>
#include <memory>

#include "missions/observation_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::missions {

class OurReading {
 public:
  // Borrows both.
  OurReading(const ObservationRules& rules, const TakesObservation& take);
  ~OurReading();

  // Hands on every sound row of the file of this number; a column that is missing is a problem.
  // Gives the column of the periods, counted from 0.
  std::size_t read(platform::CsvReader& reader, std::uint32_t file);

 private:
  class Rows;
  std::unique_ptr<Rows> rows_;
};

}  // namespace commonweal::missions
