#include "missions/latest_revision_store.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "missions/observation_columns_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;

constexpr auto kHasAny =
    "SELECT count(*) FROM (SELECT 1 FROM observation WHERE metric_id = ? LIMIT 1) AS one";

constexpr auto kSeries = R"(
  SELECT period, revision, value, numerator, denominator, status, reason, source_id, source_rows,
         lower, upper
  FROM observation
  WHERE metric_id = ? AND body_id = ? AND period >= ? AND period <= ?
  ORDER BY period, revision)";

HeldRevision revision_in(const Statement& row) {
  HeldRevision held{.revision = row.integer(1),
                    .figure = figure_in(row, {.value = 2, .status = 5, .reason = 6}),
                    .interval = interval_in(row, 9),
                    .numerator = row.optional_real(3),
                    .denominator = row.optional_real(4),
                    .source = std::nullopt,
                    .source_rows = row.optional_text(8).value_or("")};
  if (const auto source = row.optional_integer(7)) held.source = RecordId{*source};
  return held;
}

}  // namespace

bool differs(const ObservationRow& row, const HeldRevision& held) {
  return row.figure != held.figure || row.interval != held.interval ||
         row.numerator != held.numerator || row.denominator != held.denominator ||
         row.source != held.source || row.source_rows != held.source_rows;
}

std::vector<std::string_view> differences(const ObservationRow& row, const HeldRevision& held) {
  std::vector<std::string_view> found;
  if (row.figure != held.figure) found.emplace_back("figure");
  if (row.interval != held.interval) found.emplace_back("bounds");
  if (row.numerator != held.numerator) found.emplace_back("numerator");
  if (row.denominator != held.denominator) found.emplace_back("denominator");
  if (row.source != held.source) found.emplace_back("source");
  if (row.source_rows != held.source_rows) found.emplace_back("rows");
  return found;
}

bool LatestRevisions::has_any(RecordId metric) {
  if (metric_ == metric) return has_any_;
  metric_ = metric;
  auto count = transaction_.prepare(kHasAny);
  count.bind(static_cast<std::int64_t>(metric)).next();
  has_any_ = count.integer(0) > 0;
  return has_any_;
}

void LatestRevisions::find(std::span<const ObservationRow> rows, std::vector<HeldRevision>& held) {
  held.assign(rows.size(), {});
  auto series = transaction_.prepare(kSeries);
  const auto is_of_other = [](const ObservationRow& a, const ObservationRow& b) {
    return a.key.metric != b.key.metric || a.key.body != b.key.body;
  };
  for (std::size_t begin = 0; begin < rows.size();) {
    const auto last = std::ranges::adjacent_find(rows.subspan(begin), is_of_other);
    const auto count = last == rows.end()
                           ? rows.size() - begin
                           : static_cast<std::size_t>(last - rows.begin()) + 1 - begin;
    if (has_any(rows[begin].key.metric)) {
      find_of_series(rows.subspan(begin, count), std::span(held).subspan(begin, count), series);
    }
    begin += count;
  }
}

void LatestRevisions::find_of_series(std::span<const ObservationRow> rows,
                                     std::span<HeldRevision> held, Statement& series) {
  const ObservationKey& key = rows.front().key;
  series.reset().bind(static_cast<std::int64_t>(key.metric));
  series.bind(static_cast<std::int64_t>(key.body)).bind(std::int64_t{key.period});
  series.bind(std::int64_t{rows.back().key.period});
  std::size_t at = 0;
  while (series.next()) {
    const std::int64_t period = series.integer(0);
    while (rows[at].key.period < period) ++at;  // The last row's period ends the question.
    if (rows[at].key.period == period) held[at] = revision_in(series);
  }
}

}  // namespace commonweal::missions
