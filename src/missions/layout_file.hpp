#pragma once

// The rows of a publisher's file as observations, by its layout. Knows nothing of what other rows
// say, nor which layout a file has: observation_file decides, and reads files of our own layout.

#include <cstdint>
#include <memory>

#include "missions/layout/layout.hpp"
#include "missions/observation_file.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::missions {

class LayoutReading {
 public:
  // Borrows all of them.
  LayoutReading(const ObservationRules& rules, const TakesObservation& take,
                base::Problems& problems);
  ~LayoutReading();

  // Hands on every sound row of a metric that the catalogue has. Requires that the file has the
  // columns of the layout, and that the file, of this number, is so named. Gives the column of its
  // periods, counted from 0.
  std::size_t read(platform::CsvReader& reader, const Layout& layout, const NamedFile& file,
                   std::uint32_t number);

 private:
  class Rows;
  std::unique_ptr<Rows> rows_;
};

}  // namespace commonweal::missions
