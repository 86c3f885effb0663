#pragma once

// An observation as an import carries it: ids in place of codes, and where in its file it stood. As
// bytes it is a few dozen, so that ten million of them can be put in order on their way.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/figure.hpp"
#include "base/table_places.hpp"
#include "missions/observation.hpp"
#include "missions/record.hpp"

namespace commonweal::missions {

// What two observations of one import may not share; their order in the database, too.
struct ObservationKey {
  RecordId metric{};
  RecordId body{};
  std::int32_t period = 0;  // Its ordinal, among those of the metric's kind.

  friend auto operator<=>(const ObservationKey&, const ObservationKey&) = default;
};

// A file of observations, as problems name it.
struct NamedFile {
  base::TablePlaces places;
  std::size_t period_column = 0;    // Counted from 0.
  std::size_t problems_before = 0;  // How many had been met when it was opened.
};

struct FilePlace {
  std::uint32_t file = 0;  // Counted from 0, in the order in which they were named.
  std::uint64_t line = 0;

  friend auto operator<=>(const FilePlace&, const FilePlace&) = default;
};

// Borrows its texts.
struct ObservationRow {
  ObservationKey key;
  base::Figure figure;
  std::optional<Interval> interval = std::nullopt;
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<RecordId> source;
  std::string_view source_rows;
  FilePlace place;
  std::string_view period_text;  // As it stood in the file; empty where that is how we write it.
};

// All but the key.
void append_bytes(std::string& bytes, const ObservationRow& row);
ObservationRow row_in(std::string_view bytes, const ObservationKey& key);

}  // namespace commonweal::missions
