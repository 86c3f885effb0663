#pragma once

// The latest revisions that the database holds of sorted observations, found by going through both
// in the order of the table's key: one question for each metric and body, none where there are no
// figures of the metric at all.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "missions/observation_row.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// What is held of one observation. No revision: it is new.
struct HeldRevision {
  std::int64_t revision = 0;
  base::Figure figure;
  std::optional<Interval> interval = std::nullopt;
  std::optional<double> numerator;
  std::optional<double> denominator;
  std::optional<RecordId> source;
  std::string source_rows;
};

// What of the row differs from what is held, in the words of the columns of a file and in their
// order, lower and upper being bounds; empty where nothing does.
std::vector<std::string_view> differences(const ObservationRow& row, const HeldRevision& held);
bool differs(const ObservationRow& row, const HeldRevision& held);

class LatestRevisions {
 public:
  explicit LatestRevisions(platform::Transaction& transaction) : transaction_(transaction) {}

  // Of each row, which go on where those before them ended.
  void find(std::span<const ObservationRow> rows, std::vector<HeldRevision>& held);

 private:
  bool has_any(RecordId metric);
  void find_of_series(std::span<const ObservationRow> rows, std::span<HeldRevision> held,
                      platform::Statement& series);

  platform::Transaction& transaction_;
  std::optional<RecordId> metric_;
  bool has_any_ = false;
};

}  // namespace commonweal::missions
