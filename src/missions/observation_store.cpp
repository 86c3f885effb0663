#include "missions/observation_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/observation_columns_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Digest;
using platform::Statement;
using platform::Transaction;

constexpr auto kSeries = R"(
  SELECT o.revision, o.period, o.value, o.numerator, o.denominator, o.status, o.reason,
         s.code, o.source_rows
  FROM observation o LEFT JOIN record s ON s.id = o.source_id
  WHERE o.metric_id = ? AND o.body_id = ?
  ORDER BY o.period, o.revision)";

constexpr auto kPairs = R"(
  SELECT DISTINCT m.code, b.code
  FROM observation o JOIN record m ON m.id = o.metric_id JOIN record b ON b.id = o.body_id
  ORDER BY m.code, b.code)";

constexpr auto kLastRecorded = R"(
  SELECT max(o.recorded_micros)
  FROM observation o JOIN record m ON m.id = o.metric_id
  WHERE m.kind = 'metric' AND m.code = ?)";

std::int64_t number(RecordId id) { return static_cast<std::int64_t>(id); }

RecordId id_of(Transaction& transaction, RecordKind kind, std::string_view code) {
  const auto id = record_id(transaction, kind, code);
  CW_CHECK(id);
  return *id;
}

Observation observation_in(const Statement& row, base::PeriodKind kind) {
  return {.period = {kind, static_cast<std::int32_t>(row.integer(1))},
          .figure = figure_in(row, {.value = 2, .status = 5, .reason = 6}),
          .numerator = row.optional_real(3),
          .denominator = row.optional_real(4),
          .source = row.optional_text(7).value_or(""),
          .source_rows = row.optional_text(8).value_or("")};
}

}  // namespace

std::vector<Observation> observations_of(Transaction& transaction, const Metric& metric,
                                         std::string_view body) {
  const auto body_id = record_id(transaction, RecordKind::body, body);
  if (!body_id) return {};
  auto row = transaction.prepare(kSeries);
  row.bind(number(id_of(transaction, RecordKind::metric, metric.code))).bind(number(*body_id));
  std::vector<Observation> observations;
  while (row.next()) {
    auto observation = observation_in(row, metric.period_kind);
    const bool revises = !observations.empty() && observations.back().period == observation.period;
    if (revises) observations.pop_back();
    observations.push_back(std::move(observation));
  }
  return observations;
}

std::vector<FiledObservation> all_observations(Transaction& transaction,
                                               const ObservationFilter& filter) {
  std::vector<FiledObservation> filed;
  auto pair = transaction.prepare(kPairs);
  while (pair.next()) {
    const std::string metric_code = pair.text(0);
    const std::string body = pair.text(1);
    if (filter.metric.value_or(metric_code) != metric_code) continue;
    if (filter.body.value_or(body) != body) continue;
    const auto metric = load_metric(transaction, metric_code);
    CW_CHECK(metric);
    for (auto& observation : observations_of(transaction, *metric, body)) {
      filed.push_back({metric_code, body, std::move(observation)});
    }
  }
  return filed;
}

std::string digest_of(const std::vector<Observation>& observations) {
  Digest digest;
  for (const Observation& observation : observations) {
    const std::string period = base::text(observation.period);
    digest.add(std::string_view(period)).add(value_of(observation.figure));
    digest.add(status_word(observation.figure)).add(reason_word(observation.figure));
  }
  return std::move(digest).hex();
}

std::optional<base::Instant> last_recorded(Transaction& transaction, std::string_view metric) {
  auto row = transaction.prepare(kLastRecorded);
  row.bind(metric).next();
  const auto micros = row.optional_integer(0);
  if (!micros) return std::nullopt;
  return base::Instant{std::chrono::microseconds{*micros}};
}

}  // namespace commonweal::missions
