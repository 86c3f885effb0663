#include "missions/observation_store.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/catalogue_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Digest;
using platform::Statement;
using platform::Transaction;

constexpr auto kLatest = R"(
  SELECT o.revision, o.period, o.value, o.numerator, o.denominator, o.status, o.reason,
         s.code, o.source_rows
  FROM observation o LEFT JOIN record s ON s.id = o.source_id
  WHERE o.metric_id = ? AND o.body_id = ? AND o.period = ?
  ORDER BY o.revision DESC LIMIT 1)";

constexpr auto kSeries = R"(
  SELECT o.revision, o.period, o.value, o.numerator, o.denominator, o.status, o.reason,
         s.code, o.source_rows
  FROM observation o LEFT JOIN record s ON s.id = o.source_id
  WHERE o.metric_id = ? AND o.body_id = ?
  ORDER BY o.period, o.revision)";

constexpr auto kAdd = R"(
  INSERT INTO observation (row_id, metric_id, body_id, period, revision, value, numerator,
                           denominator, status, reason, source_id, source_rows, recorded_micros)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto kPairs = R"(
  SELECT DISTINCT m.code, b.code
  FROM observation o JOIN record m ON m.id = o.metric_id JOIN record b ON b.id = o.body_id
  ORDER BY m.code, b.code)";

constexpr auto kLastRecorded = R"(
  SELECT max(o.recorded_micros)
  FROM observation o JOIN record m ON m.id = o.metric_id
  WHERE m.kind = 'metric' AND m.code = ?)";

constexpr std::string_view kMissing = "missing";

std::int64_t number(RecordId id) { return static_cast<std::int64_t>(id); }

RecordId id_of(Transaction& transaction, RecordKind kind, std::string_view code) {
  const auto id = record_id(transaction, kind, code);
  CW_CHECK(id);
  return *id;
}

std::optional<double> value_of(const base::Figure& figure) {
  const auto* reported = std::get_if<base::Reported>(&figure);
  return reported ? std::optional(reported->value) : std::nullopt;
}

std::string_view status_word(const base::Figure& figure) {
  const auto* reported = std::get_if<base::Reported>(&figure);
  return reported ? base::code_word(reported->status) : kMissing;
}

std::optional<std::string_view> reason_word(const base::Figure& figure) {
  const auto* reason = std::get_if<base::Missing>(&figure);
  return reason ? std::optional(base::code_word(*reason)) : std::nullopt;
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

Observation observation_in(const Statement& row, base::PeriodKind kind) {
  return {.period = {kind, static_cast<std::int32_t>(row.integer(1))},
          .figure = figure_in(row),
          .numerator = row.optional_real(3),
          .denominator = row.optional_real(4),
          .source = row.optional_text(7).value_or(""),
          .source_rows = row.optional_text(8).value_or("")};
}

std::optional<std::string_view> unless_empty(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

// Writes what differs, with its audit row.
class Putting {
 public:
  Putting(Transaction& transaction, base::Instant at)
      : transaction_(transaction),
        latest_(transaction.prepare(kLatest)),
        add_(transaction.prepare(kAdd)),
        rows_(transaction, "observation"),
        recorded_(at.time_since_epoch().count()) {}

  void put(const FiledObservation& filed) {
    const auto metric = id("metric", RecordKind::metric, filed.metric);
    const auto body = id("body", RecordKind::body, filed.body);
    std::int64_t revision = 0;
    const auto known = latest(metric, body, filed.observation.period, revision);
    if (known == filed.observation) {
      ++changes_.unchanged;
      return;
    }
    ++(known ? changes_.changed : changes_.added);
    add(metric, body, revision + 1, filed.observation);
  }

  Changes record(const platform::Act& act) && {
    std::move(rows_).record(act);
    return changes_;
  }

 private:
  std::int64_t id(const std::string& name, RecordKind kind, const std::string& code) {
    const auto [found, fresh] = ids_.try_emplace({name, code}, 0);
    if (fresh) found->second = number(id_of(transaction_, kind, code));
    return found->second;
  }

  std::optional<Observation> latest(std::int64_t metric, std::int64_t body, base::Period period,
                                    std::int64_t& revision) {
    latest_.reset().bind(metric).bind(body).bind(std::int64_t{period.ordinal()});
    if (!latest_.next()) return std::nullopt;
    revision = latest_.integer(0);
    return observation_in(latest_, period.kind());
  }

  void add(std::int64_t metric, std::int64_t body, std::int64_t revision,
           const Observation& observation) {
    std::optional<std::int64_t> source;
    if (!observation.source.empty()) {
      source = id("source", RecordKind::source, observation.source);
    }
    row_id_ = rows_.next_id();
    const auto put_into = [&](auto& row) {
      put_fields(row, metric, body, revision, observation, source);
    };
    put_into(add_);
    put_into(rows_.digest());
    add_.run();
  }

  // The same fields in the same order, to the statement and to the digest: the row's id, then the
  // other columns as the table has them.
  template <class Row>
  void put_fields(Row& row, std::int64_t metric, std::int64_t body, std::int64_t revision,
                  const Observation& observation, std::optional<std::int64_t> source) const {
    const auto put = [&row](const auto& value) {
      if constexpr (std::is_same_v<Row, Statement>) {
        row.bind(value);
      } else {
        row.add(value);
      }
    };
    put(row_id_);
    put(metric);
    put(body);
    put(std::int64_t{observation.period.ordinal()});
    put(revision);
    put(value_of(observation.figure));
    put(observation.numerator);
    put(observation.denominator);
    put(status_word(observation.figure));
    put(reason_word(observation.figure));
    put(source);
    put(unless_empty(observation.source_rows));
    put(recorded_);
  }

  Transaction& transaction_;
  Statement latest_;
  Statement add_;
  platform::AuditedRows rows_;
  std::int64_t recorded_;
  std::int64_t row_id_ = 0;
  std::map<std::pair<std::string, std::string>, std::int64_t> ids_;
  Changes changes_;
};

auto key_of(const FiledObservation& filed) {
  return std::tie(filed.metric, filed.body, filed.observation.period);
}

}  // namespace

Changes put_observations(Transaction& transaction, std::vector<FiledObservation> observations,
                         const platform::Act& act) {
  std::ranges::sort(observations, {}, key_of);
  Putting putting(transaction, act.at);
  for (const auto& filed : observations) putting.put(filed);
  return std::move(putting).record(act);
}

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
