#include "missions/latest_figures_store.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/check.hpp"
#include "missions/observation_columns_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;

// A question names its bodies, and each number of names is a statement of its own, which PostgreSQL
// keeps: so there are few numbers. The largest first.
constexpr std::size_t kBatches[] = {256, 64, 16, 4, 1};

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

// Asks of many bodies in a few questions, each of which is prepared once, however often it is
// asked.
class Asking {
 public:
  Asking(const Holdings& holdings, std::span<const Body* const> bodies, std::string_view period)
      : holdings_(holdings), period_(period) {
    for (const Body* body : bodies) ids_.push_back(number(holdings.directory.id_of(*body)));
  }

  // The last parameter is what stands for the period.
  BodyFigures figures_of(const Metric& metric, std::int64_t last) {
    found_.clear();
    for (std::span<const std::int64_t> rest(ids_); !rest.empty();) {
      const auto fits =
          std::ranges::find_if(kBatches, [&](std::size_t size) { return size <= rest.size(); });
      ask(metric, rest.first(*fits), last);
      rest = rest.subspan(*fits);
    }
    BodyFigures figures;
    for (const auto id : ids_) {
      const auto found = found_.find(id);
      figures.push_back(found == found_.end() ? std::nullopt : std::optional(found->second));
    }
    return figures;
  }

 private:
  Statement& question(std::size_t bodies) {
    const auto [at, is_new] = questions_.try_emplace(bodies, std::nullopt);
    if (is_new) at->second.emplace(holdings_.transaction.prepare(chosen_sql(bodies, period_)));
    return at->second->reset();
  }

  void ask(const Metric& metric, std::span<const std::int64_t> ids, std::int64_t last) {
    Statement& row = question(ids.size());
    for (const auto id : ids) row.bind(id);
    row.bind(number(holdings_.directory.id_of(metric))).bind(last);
    while (row.next()) {
      found_.insert_or_assign(row.integer(0), observation_in(row, metric, holdings_.directory));
    }
  }

  const Holdings& holdings_;
  std::string_view period_;
  std::vector<std::int64_t> ids_;
  std::map<std::size_t, std::optional<Statement>> questions_;  // By the number of bodies.
  std::unordered_map<std::int64_t, Observation> found_;        // The last revision is put in last.
};

constexpr std::string_view kGivenPeriod = "?";

void append(std::vector<Observation>& series, Observation observation) {
  if (!series.empty() && series.back().period == observation.period) series.pop_back();
  series.push_back(std::move(observation));
}

}  // namespace

BodyFigures latest_figures(const Holdings& holdings, const Metric& metric,
                           std::span<const Body* const> bodies) {
  const auto id = number(holdings.directory.id_of(metric));
  return Asking(holdings, bodies, kLastPeriod).figures_of(metric, id);
}

BodyFigures figures_of_period(const Holdings& holdings, const Metric& metric,
                              std::span<const Body* const> bodies, base::Period period) {
  const MetricPeriod asked{.metric = &metric, .period = period};
  return std::move(figures_of_bodies(holdings, bodies, {&asked, 1}).front());
}

std::vector<BodyFigures> figures_of_bodies(const Holdings& holdings,
                                           std::span<const Body* const> bodies,
                                           std::span<const MetricPeriod> asked) {
  Asking asking(holdings, bodies, kGivenPeriod);
  std::vector<BodyFigures> figures;
  for (const auto& [metric, period] : asked) {
    CW_CHECK(period.kind() == metric->period_kind);
    figures.push_back(asking.figures_of(*metric, period.ordinal()));
  }
  return figures;
}

BodyFigures figures_of_body(const Holdings& holdings, const Body& body,
                            std::span<const MetricPeriod> asked) {
  const Body* const one = &body;
  BodyFigures figures;
  for (auto& of_metric : figures_of_bodies(holdings, {&one, 1}, asked)) {
    figures.push_back(std::move(of_metric.front()));
  }
  return figures;
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
