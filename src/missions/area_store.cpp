#include "missions/area_store.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "missions/ancestor.hpp"
#include "missions/latest_figures_store.hpp"
#include "missions/scorecard_store.hpp"
#include "missions/tile_store.hpp"

namespace commonweal::missions {
namespace {

constexpr std::string_view kMap = "councils";

std::vector<const Body*> of_kind(const Directory& directory, BodyKind kind) {
  std::vector<const Body*> bodies;
  for (const Body& body : directory.bodies()) {
    if (body.kind == kind) bodies.push_back(&body);
  }
  return bodies;
}

// The first measure that has been asked for, or else the first core one, or the first.
std::optional<std::size_t> shown_of(const Scorecard& scorecard, const Metric* metric) {
  const auto& measures = scorecard.measures;
  if (measures.empty()) return std::nullopt;
  const auto index = [&](auto found) {
    return static_cast<std::size_t>(std::distance(measures.begin(), found));
  };
  const auto asked = std::ranges::find(measures, metric, &Measure::metric);
  if (metric != nullptr && asked != measures.end()) return index(asked);
  const auto core = std::ranges::find_if(
      measures, [](const Measure& it) { return it.metric->tier == Tier::core; });
  return core == measures.end() ? 0 : index(core);
}

// Of those that have a figure, where any has one.
std::vector<BodyFigure> figures_on_map(const Holdings& holdings, const Measure& measure,
                                       BodyKind kind) {
  const auto bodies = of_kind(holdings.directory, kind);
  auto figures = figures_of_period(holdings, *measure.metric, bodies, measure.period);
  std::vector<BodyFigure> places;
  bool has_any = false;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    has_any |= figures[i] && measured(*figures[i]);
    places.push_back({bodies[i], std::move(figures[i])});
  }
  return has_any ? places : std::vector<BodyFigure>();
}

}  // namespace

base::Result<Area> load_area(const Holdings& holdings, const AreaText& text) {
  auto body = holdings.directory.body(text.body);
  if (!body) return base::fail(std::move(body));
  const Metric* metric = nullptr;
  if (!text.metric.empty()) {
    auto asked = holdings.directory.metric(text.metric);
    if (!asked) return base::fail(std::move(asked));
    metric = *asked;
  }
  Area area{.scorecard = load_scorecard(holdings, **body),
            .like = places_like(holdings.directory, **body),
            .shown = std::nullopt,
            .places = {}};
  hold_against(holdings, area.like, area.scorecard);
  area.shown = shown_of(area.scorecard, metric);
  if (area.shown) {
    area.tiles = tiles_of(holdings.transaction, kMap);
    area.places = figures_on_map(holdings, area.scorecard.measures[*area.shown], area.kind);
  }
  return area;
}

}  // namespace commonweal::missions
