#include "missions/observation_revision_store.hpp"

#include <limits>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "missions/catalogue_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;
using platform::Transaction;

constexpr auto kRevisions = R"(
  SELECT o.revision, o.period, o.value, o.numerator, o.denominator, o.status, o.reason,
         s.code, o.source_rows, o.recorded_micros
  FROM observation o LEFT JOIN record s ON s.id = o.source_id
  WHERE o.metric_id = ? AND o.body_id = ? AND o.recorded_micros < ?
  ORDER BY o.period, o.revision)";

constexpr auto kPairs = R"(
  SELECT DISTINCT m.code, b.code
  FROM observation o JOIN record m ON m.id = o.metric_id JOIN record b ON b.id = o.body_id
  WHERE o.recorded_micros < ?
  ORDER BY m.code, b.code)";

constexpr auto kLastRecorded = R"(
  SELECT max(o.recorded_micros)
  FROM observation o JOIN record m ON m.id = o.metric_id
  WHERE m.kind = 'metric' AND m.code = ? AND o.recorded_micros < ?)";

constexpr auto kFirstRecorded = R"(
  SELECT min(o.recorded_micros)
  FROM observation o JOIN record m ON m.id = o.metric_id JOIN record b ON b.id = o.body_id
  WHERE m.kind = 'metric' AND m.code = ? AND b.kind = 'body' AND b.code = ?)";

constexpr std::int64_t kAllTime = std::numeric_limits<std::int64_t>::max();

std::int64_t micros_until(const KnownOn& known_on) {
  return known_on ? known_until(*known_on).time_since_epoch().count() : kAllTime;
}

base::Instant instant_of(std::int64_t micros) {
  return base::Instant{std::chrono::microseconds{micros}};
}

std::optional<base::Instant> instant_in(Statement& row) {
  if (!row.next()) return std::nullopt;
  const auto micros = row.optional_integer(0);
  return micros ? std::optional(instant_of(*micros)) : std::nullopt;
}

base::Figure figure_in(const Statement& row) {
  if (row.is_null(2)) {
    const auto reason = base::missing_reason_named({.place = "reason", .text = row.text(6)});
    CW_CHECK(reason);
    return *reason;
  }
  const auto status = base::figure_status_named({.place = "status", .text = row.text(5)});
  CW_CHECK(status);
  return base::Reported{.value = row.real(2), .status = *status};
}

Revision revision_in(const Statement& row, base::PeriodKind kind) {
  return {.number = row.integer(0),
          .observation = {.period = {kind, static_cast<std::int32_t>(row.integer(1))},
                          .figure = figure_in(row),
                          .numerator = row.optional_real(3),
                          .denominator = row.optional_real(4),
                          .source = row.optional_text(7).value_or(""),
                          .source_rows = row.optional_text(8).value_or("")},
          .recorded = instant_of(row.integer(9))};
}

// Hands each revision recorded before an instant to `take`, in the order of period and number.
template <class Take>
void read_revisions(Transaction& transaction, const Metric& metric, std::string_view body,
                    std::int64_t until, Take&& take) {
  const auto metric_id = record_id(transaction, RecordKind::metric, metric.code);
  const auto body_id = record_id(transaction, RecordKind::body, body);
  if (!metric_id || !body_id) return;
  auto row = transaction.prepare(kRevisions);
  row.bind(static_cast<std::int64_t>(*metric_id)).bind(static_cast<std::int64_t>(*body_id));
  row.bind(until);
  while (row.next()) take(revision_in(row, metric.period_kind));
}

}  // namespace

RevisionHistory revisions_of(Transaction& transaction, const Metric& metric,
                             std::string_view body) {
  std::vector<Revision> revisions;
  read_revisions(transaction, metric, body, kAllTime,
                 [&](Revision revision) { revisions.push_back(std::move(revision)); });
  return history_of(std::move(revisions));
}

std::vector<Observation> observations_known(Transaction& transaction, const Metric& metric,
                                            std::string_view body, const KnownOn& known_on) {
  std::vector<Observation> known;
  read_revisions(transaction, metric, body, micros_until(known_on), [&](Revision revision) {
    const bool revises = !known.empty() && known.back().period == revision.observation.period;
    if (revises) known.pop_back();
    known.push_back(std::move(revision.observation));
  });
  return known;
}

std::vector<FiledObservation> all_observations_known(Transaction& transaction,
                                                     const ObservationFilter& filter,
                                                     const KnownOn& known_on) {
  std::vector<FiledObservation> filed;
  auto pair = transaction.prepare(kPairs);
  pair.bind(micros_until(known_on));
  while (pair.next()) {
    const std::string code = pair.text(0);
    const std::string body = pair.text(1);
    if (filter.metric.value_or(code) != code || filter.body.value_or(body) != body) continue;
    const auto metric = load_metric(transaction, code);
    CW_CHECK(metric);
    for (auto& observation : observations_known(transaction, *metric, body, known_on)) {
      filed.push_back({code, body, std::move(observation)});
    }
  }
  return filed;
}

std::optional<base::Instant> last_recorded_known(Transaction& transaction, std::string_view metric,
                                                 const KnownOn& known_on) {
  auto row = transaction.prepare(kLastRecorded);
  row.bind(metric).bind(micros_until(known_on));
  return instant_in(row);
}

std::optional<base::Instant> first_recorded(Transaction& transaction, std::string_view metric,
                                            std::string_view body) {
  auto row = transaction.prepare(kFirstRecorded);
  row.bind(metric).bind(body);
  return instant_in(row);
}

}  // namespace commonweal::missions
