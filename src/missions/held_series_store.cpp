#include "missions/held_series_store.hpp"

#include <cstdint>

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kParts = R"(
  SELECT source_id, min(period), max(period), count(DISTINCT period)
  FROM observation
  WHERE metric_id = ? AND body_id = ? AND value IS NOT NULL
  GROUP BY source_id
  ORDER BY min(period), COALESCE(source_id, 0))";

class Parts {
 public:
  explicit Parts(const Holdings& holdings)
      : directory_(holdings.directory), row_(holdings.transaction.prepare(kParts)) {}

  std::vector<SeriesPart> of(const Metric& metric, const Body& body) {
    row_.reset();
    row_.bind(static_cast<std::int64_t>(directory_.id_of(metric)));
    row_.bind(static_cast<std::int64_t>(directory_.id_of(body)));
    std::vector<SeriesPart> parts;
    while (row_.next()) parts.push_back(part_in(metric.period_kind));
    return parts;
  }

 private:
  SeriesPart part_in(base::PeriodKind kind) const {
    const auto source = row_.optional_integer(0);
    const auto period = [&](int column) {
      return base::Period(kind, static_cast<std::int32_t>(row_.integer(column)));
    };
    return {.source = source ? directory_.source_with(RecordId{*source}) : nullptr,
            .first = period(1),
            .last = period(2),
            .periods = row_.integer(3)};
  }

  const Directory& directory_;
  platform::Statement row_;
};

}  // namespace

std::vector<HeldSeries> load_held_series(const Holdings& holdings) {
  const Directory& directory = holdings.directory;
  Parts parts(holdings);
  std::vector<HeldSeries> series;
  for (const Mission& mission : directory.missions()) {
    for (const Metric* metric : directory.metrics_of(mission)) {
      const Body* const body = directory.find_body(metric->body);
      CW_CHECK(body != nullptr);
      series.push_back(
          {.metric = metric, .body = body, .mission = &mission, .parts = parts.of(*metric, *body)});
    }
  }
  return series;
}

}  // namespace commonweal::missions
