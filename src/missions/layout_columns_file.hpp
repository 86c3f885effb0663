#pragma once

// A layout bound to a file: its columns by number, its series by what the catalogue has.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/catalogue.hpp"
#include "missions/layout/condition.hpp"
#include "missions/layout/layout.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::missions {

struct BoundCondition {
  std::size_t column;
  Condition condition;
};

struct BoundSeries {
  const LayoutSeries* series;
  Catalogue::Metric metric;
  std::optional<RecordId> source;  // None where the catalogue does not have it.
  std::vector<BoundCondition> where;
  std::optional<std::size_t> value;
  std::optional<std::size_t> numerator;
  std::optional<std::size_t> denominator;

  bool has(const platform::CsvRow& row) const;
};

struct BoundText {
  std::optional<std::size_t> column;
  std::optional<std::size_t> and_column;
  std::string_view text;

  // Valid until the next call with the same buffer.
  std::string_view of(const platform::CsvRow& row, std::string& buffer) const;
};

struct BoundLayout {
  const Layout* layout;
  BoundText body;
  BoundText period;
  std::optional<std::size_t> marks;
  std::optional<std::size_t> lower;
  std::optional<std::size_t> upper;
  std::vector<BoundSeries> series;
};

// Series of metrics that the catalogue does not have are left out; a problem, placed at the file,
// if none of them is there. Requires that the file has the columns.
BoundLayout bound(const Layout& layout, const platform::CsvReader& reader,
                  const Catalogue& catalogue, const std::string& file, base::Problems& problems);

}  // namespace commonweal::missions
