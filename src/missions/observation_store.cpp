#include "missions/observation_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/catalogue_store.hpp"
#include "missions/observation_columns_store.hpp"
#include "missions/observation_revision_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Digest;
using platform::Transaction;

constexpr auto kPairs = R"(
  SELECT DISTINCT m.code, b.code
  FROM observation o JOIN record m ON m.id = o.metric_id JOIN record b ON b.id = o.body_id
  WHERE o.recorded_micros < ?
  ORDER BY m.code, b.code)";

constexpr auto kLastRecorded = R"(
  SELECT max(recorded_micros)
  FROM observation
  WHERE metric_id = ? AND body_id = ? AND recorded_micros < ?)";

}  // namespace

std::vector<Observation> observations_of(Transaction& transaction, const Metric& metric,
                                         std::string_view body, const KnownOn& known_on) {
  std::vector<Observation> known;
  each_revision(transaction, metric, body, known_on, [&](Revision revision) {
    const bool revises = !known.empty() && known.back().period == revision.observation.period;
    if (revises) known.pop_back();
    known.push_back(std::move(revision.observation));
  });
  return known;
}

std::vector<FiledObservation> all_observations(Transaction& transaction,
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
    for (auto& observation : observations_of(transaction, *metric, body, known_on)) {
      filed.push_back({code, body, std::move(observation)});
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

std::optional<base::Instant> last_recorded(Transaction& transaction, std::string_view metric,
                                           std::string_view body, const KnownOn& known_on) {
  const auto metric_id = record_id(transaction, RecordKind::metric, metric);
  const auto body_id = record_id(transaction, RecordKind::body, body);
  if (!metric_id || !body_id) return std::nullopt;
  auto row = transaction.prepare(kLastRecorded);
  row.bind(static_cast<std::int64_t>(*metric_id)).bind(static_cast<std::int64_t>(*body_id));
  row.bind(micros_until(known_on)).next();
  const auto micros = row.optional_integer(0);
  if (!micros) return std::nullopt;
  return base::Instant{std::chrono::microseconds{*micros}};
}

}  // namespace commonweal::missions
