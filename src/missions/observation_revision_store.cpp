#include "missions/observation_revision_store.hpp"

#include <limits>
#include <string>
#include <utility>

#include "missions/observation_columns_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;
using platform::Transaction;

constexpr auto kRevisions = R"(
  SELECT o.revision, o.period, o.value, o.numerator, o.denominator, o.status, o.reason,
         s.code, o.source_rows, o.recorded_micros, o.lower, o.upper
  FROM observation o LEFT JOIN record s ON s.id = o.source_id
  WHERE o.metric_id = ? AND o.body_id = ? AND o.recorded_micros < ?
  ORDER BY o.period, o.revision)";

constexpr auto kFirstRecorded = R"(
  SELECT min(o.recorded_micros)
  FROM observation o JOIN record m ON m.id = o.metric_id JOIN record b ON b.id = o.body_id
  WHERE m.kind = 'metric' AND m.code = ? AND b.kind = 'body' AND b.code = ?)";

constexpr std::int64_t kAllTime = std::numeric_limits<std::int64_t>::max();

base::Instant instant_of(std::int64_t micros) {
  return base::Instant{std::chrono::microseconds{micros}};
}

std::optional<base::Instant> instant_in(Statement& row) {
  if (!row.next()) return std::nullopt;
  const auto micros = row.optional_integer(0);
  return micros ? std::optional(instant_of(*micros)) : std::nullopt;
}

Revision revision_in(const Statement& row, base::PeriodKind kind) {
  return {.number = row.integer(0),
          .observation = {.period = {kind, static_cast<std::int32_t>(row.integer(1))},
                          .figure = figure_in(row, {.value = 2, .status = 5, .reason = 6}),
                          .interval = interval_in(row, 10),
                          .numerator = row.optional_real(3),
                          .denominator = row.optional_real(4),
                          .source = row.optional_text(7).value_or(""),
                          .source_rows = row.optional_text(8).value_or("")},
          .recorded = instant_of(row.integer(9))};
}

}  // namespace

std::int64_t micros_until(const KnownOn& known_on) {
  return known_on ? known_until(*known_on).time_since_epoch().count() : kAllTime;
}

void each_revision(Transaction& transaction, const Metric& metric, std::string_view body,
                   const KnownOn& known_on, const std::function<void(Revision)>& take) {
  const auto metric_id = record_id(transaction, RecordKind::metric, metric.code);
  const auto body_id = record_id(transaction, RecordKind::body, body);
  if (!metric_id || !body_id) return;
  auto row = transaction.prepare(kRevisions);
  row.bind(static_cast<std::int64_t>(*metric_id)).bind(static_cast<std::int64_t>(*body_id));
  row.bind(micros_until(known_on));
  while (row.next()) take(revision_in(row, metric.period_kind));
}

RevisionHistory revisions_of(Transaction& transaction, const Metric& metric,
                             std::string_view body) {
  std::vector<Revision> revisions;
  each_revision(transaction, metric, body, {},
                [&](Revision revision) { revisions.push_back(std::move(revision)); });
  return history_of(std::move(revisions));
}

std::optional<base::Instant> first_recorded(Transaction& transaction, std::string_view metric,
                                            std::string_view body) {
  auto row = transaction.prepare(kFirstRecorded);
  row.bind(metric).bind(body);
  return instant_in(row);
}

}  // namespace commonweal::missions
