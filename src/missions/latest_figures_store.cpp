#include "missions/latest_figures_store.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/check.hpp"
#include "missions/observation_columns_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;

// A question names its bodies, and each number of names is a statement of its own, which PostgreSQL
// keeps: so there are few numbers.
constexpr std::size_t kBatches[] = {1, 16, 256};

constexpr std::string_view kColumns =
    "o.body_id, o.metric_id, o.period, o.value, o.status, o.reason, o.lower, o.upper, o.numerator, "
    "o.denominator, o.source_id, o.source_rows";

// CROSS JOIN, because SQLite takes its tables in the order in which they stand.
constexpr std::string_view kOfChosen =
    " FROM chosen c CROSS JOIN observation o WHERE o.metric_id = ? AND o.body_id = c.body_id"
    " AND o.period = ";

constexpr std::string_view kLastPeriod =
    "(SELECT max(p.period) FROM observation p WHERE p.metric_id = ? AND p.body_id = c.body_id)";

// From body to body by the key, over all the periods between.
constexpr auto kHeld = R"(
  WITH RECURSIVE held (body_id) AS (
    SELECT (SELECT min(o.body_id) FROM observation o WHERE o.metric_id = ?)
    UNION ALL
    SELECT (SELECT min(o.body_id) FROM observation o
            WHERE o.metric_id = ? AND o.body_id > held.body_id)
    FROM held WHERE held.body_id IS NOT NULL)
  SELECT body_id FROM held WHERE body_id IS NOT NULL ORDER BY body_id)";

constexpr std::string_view kRecent = R"(
  FROM record m CROSS JOIN observation o
  WHERE m.kind = 'metric' AND o.metric_id = m.id AND o.body_id = ?
    AND o.period > (SELECT max(p.period) FROM observation p
                    WHERE p.metric_id = m.id AND p.body_id = ?) - CAST(? AS BIGINT)
  ORDER BY o.metric_id, o.period, o.revision)";

std::int64_t number(RecordId id) { return static_cast<std::int64_t>(id); }

std::string chosen_sql(std::size_t bodies, std::string_view period) {
  std::string sql = "WITH chosen (body_id) AS (VALUES (CAST(? AS BIGINT))";
  for (std::size_t i = 1; i < bodies; ++i) sql += ", (CAST(? AS BIGINT))";
  sql.append(") SELECT ").append(kColumns).append(kOfChosen).append(period);
  return sql += " ORDER BY o.body_id, o.revision";
}

Observation observation_in(const Statement& row, const Metric& metric, const Directory& directory) {
  const auto source = row.optional_integer(10);
  const Source* known = source ? directory.source_with(RecordId{*source}) : nullptr;
  return {.period = {metric.period_kind, static_cast<std::int32_t>(row.integer(2))},
          .figure = figure_in(row, {.value = 3, .status = 4, .reason = 5}),
          .interval = interval_in(row, 6),
          .numerator = row.optional_real(8),
          .denominator = row.optional_real(9),
          .source = known == nullptr ? "" : known->code,
          .source_rows = row.optional_text(11).value_or("")};
}

// Asks of many bodies in a few questions. With no period: of the last of each.
class Asking {
 public:
  Asking(const Holdings& holdings, const Metric& metric, std::optional<base::Period> period)
      : holdings_(holdings), metric_(metric), period_(period) {}

  BodyFigures figures_of(std::span<const Body* const> bodies) {
    std::vector<std::int64_t> ids;
    for (const Body* body : bodies) ids.push_back(number(holdings_.directory.id_of(*body)));
    for (std::span rest(ids); !rest.empty();) {
      const auto batch = rest.first(std::min(rest.size(), std::ranges::max(kBatches)));
      ask(batch);
      rest = rest.subspan(batch.size());
    }
    BodyFigures figures;
    for (const auto id : ids) {
      const auto found = found_.find(id);
      figures.push_back(found == found_.end() ? std::nullopt : std::optional(found->second));
    }
    return figures;
  }

 private:
  void ask(std::span<const std::int64_t> ids) {
    const auto size = *std::ranges::lower_bound(kBatches, ids.size());
    const std::string_view period = period_ ? "?" : kLastPeriod;
    auto row = holdings_.transaction.prepare(chosen_sql(size, period));
    for (std::size_t i = 0; i < size; ++i) row.bind(ids[std::min(i, ids.size() - 1)]);
    const auto metric = number(holdings_.directory.id_of(metric_));
    row.bind(metric).bind(period_ ? std::int64_t{period_->ordinal()} : metric);
    while (row.next()) {
      found_.insert_or_assign(row.integer(0), observation_in(row, metric_, holdings_.directory));
    }
  }

  const Holdings& holdings_;
  const Metric& metric_;
  std::optional<base::Period> period_;
  std::map<std::int64_t, Observation> found_;  // The last revision is the last to be put in.
};

void append(std::vector<Observation>& series, Observation observation) {
  if (!series.empty() && series.back().period == observation.period) series.pop_back();
  series.push_back(std::move(observation));
}

}  // namespace

BodyFigures latest_figures(const Holdings& holdings, const Metric& metric,
                           std::span<const Body* const> bodies) {
  return Asking(holdings, metric, std::nullopt).figures_of(bodies);
}

BodyFigures figures_of_period(const Holdings& holdings, const Metric& metric,
                              std::span<const Body* const> bodies, base::Period period) {
  CW_CHECK(period.kind() == metric.period_kind);
  return Asking(holdings, metric, period).figures_of(bodies);
}

std::vector<const Body*> bodies_with_figures(const Holdings& holdings, const Metric& metric) {
  const auto id = number(holdings.directory.id_of(metric));
  auto row = holdings.transaction.prepare(kHeld);
  row.bind(id).bind(id);
  std::vector<const Body*> bodies;
  while (row.next()) {
    const Body* body = holdings.directory.body_with(RecordId{row.integer(0)});
    if (body != nullptr) bodies.push_back(body);
  }
  std::ranges::sort(bodies, {}, &Body::code);
  return bodies;
}

std::vector<MetricFigures> recent_figures(const Holdings& holdings, const Body& body,
                                          std::int32_t periods) {
  const auto id = number(holdings.directory.id_of(body));
  auto row = holdings.transaction.prepare("SELECT " + std::string(kColumns) + std::string(kRecent));
  row.bind(id).bind(id).bind(std::int64_t{periods});
  std::vector<MetricFigures> all;
  while (row.next()) {
    const Metric* metric = holdings.directory.metric_with(RecordId{row.integer(1)});
    if (metric == nullptr) continue;
    if (all.empty() || all.back().metric != metric) all.push_back({metric, {}});
    append(all.back().observations, observation_in(row, *metric, holdings.directory));
  }
  std::ranges::sort(all, {}, [](const MetricFigures& of) { return of.metric->code; });
  return all;
}

}  // namespace commonweal::missions
