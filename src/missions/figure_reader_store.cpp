#include "missions/figure_reader_store.hpp"

#include <utility>

#include "missions/observation_columns_store.hpp"
#include "missions/observation_revision_store.hpp"

namespace commonweal::missions {
namespace {

constexpr auto kFigures = R"(
  SELECT period, value, status, reason
  FROM observation
  WHERE metric_id = ? AND body_id = ? AND recorded_micros < ?
  ORDER BY period, revision)";

}  // namespace

FigureReader::FigureReader(const Holdings& holdings, const KnownOn& known_on)
    : directory_(holdings.directory),
      statement_(holdings.transaction.prepare(kFigures)),
      until_(micros_until(known_on)) {}

std::vector<Observation> FigureReader::figures(const Metric& metric, const Body& body) {
  std::vector<Observation> figures;
  statement_.reset();
  statement_.bind(static_cast<std::int64_t>(directory_.id_of(metric)));
  statement_.bind(static_cast<std::int64_t>(directory_.id_of(body))).bind(until_);
  while (statement_.next()) {
    const base::Period period(metric.period_kind, static_cast<std::int32_t>(statement_.integer(0)));
    if (!figures.empty() && figures.back().period == period) figures.pop_back();
    figures.push_back({.period = period,
                       .figure = figure_in(statement_, {.value = 1, .status = 2, .reason = 3})});
  }
  return figures;
}

}  // namespace commonweal::missions
