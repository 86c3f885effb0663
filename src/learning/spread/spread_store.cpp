#include "learning/spread/spread_store.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/check.hpp"
#include "missions/ancestor.hpp"
#include "missions/latest_figures_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using missions::Body;
using missions::BodyFigure;
using missions::BodyKind;
using missions::Holdings;
using missions::Metric;
using Bodies = std::vector<const Body*>;

// What is stored was made before it was written.
Adoption adoption_in(const missions::Record& record) {
  base::Problems problems;
  auto adoption = Adoption::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(adoption);
  return *std::move(adoption);
}

// Of which most have figures. Countries are none of them: what one does is not another's to copy.
std::optional<BodyKind> commonest_kind(const Bodies& bodies) {
  std::map<BodyKind, std::size_t> counts;
  for (const Body* body : bodies) ++counts[body->kind];
  counts.erase(BodyKind::nation);
  const auto most = std::ranges::max_element(counts, {}, [](const auto& it) { return it.second; });
  return most == counts.end() ? std::nullopt : std::optional(most->first);
}

std::vector<BodyFigure> latest_of(const Holdings& holdings, const Metric& metric,
                                  const Bodies& bodies) {
  auto latest = missions::latest_figures(holdings, metric, bodies);
  std::vector<BodyFigure> figures;
  for (std::size_t at = 0; at < bodies.size(); ++at) {
    figures.push_back({bodies[at], std::move(latest[at])});
  }
  return figures;
}

// Most have it as their latest; the others are read.
void turn_to(const Holdings& holdings, const Metric& metric, base::Period period,
             std::vector<BodyFigure>& figures) {
  for (BodyFigure& it : figures) {
    if (it.observation && it.observation->period == period) continue;
    it.observation = missions::figures_of_period(holdings, metric, {&it.body, 1}, period).front();
  }
}

// The country's own, or else that of the body whose figures open the metric's page.
BodyFigure reference_of(const Holdings& holdings, const Metric& metric, const Body& body,
                        base::Period period) {
  missions::AncestorOfKind country(holdings.directory, BodyKind::nation);
  for (const Body* it : {country.of(body), holdings.directory.find_body(metric.body)}) {
    if (it == nullptr) continue;
    auto figure = missions::figures_of_period(holdings, metric, {&it, 1}, period).front();
    if (figure && missions::measured(*figure)) return {it, std::move(figure)};
  }
  return {};
}

MetricSpread spread_of(const Holdings& holdings, const Metric& metric, Bodies bodies) {
  missions::ChosenComparison chosen{.metric = &metric, .kind = commonest_kind(bodies)};
  std::erase_if(bodies, [&](const Body* body) { return body->kind != chosen.kind; });
  auto figures = latest_of(holdings, metric, bodies);
  if (const auto period = missions::shared_period(figures)) {
    turn_to(holdings, metric, *period, figures);
    const auto reference = reference_of(holdings, metric, *bodies.front(), *period);
    chosen.comparison = missions::compared(metric, *period, std::move(figures), reference);
  }
  return metric_spread(holdings.directory, chosen);
}

}  // namespace

std::vector<Adoption> load_adoptions(platform::Transaction& transaction) {
  std::vector<Adoption> all;
  for (const auto& record : missions::records_of(transaction, adoption_table())) {
    all.push_back(adoption_in(record));
  }
  return all;
}

std::optional<Adoption> find_adoption(platform::Transaction& transaction, std::string_view code) {
  const auto record = missions::find_record(transaction, adoption_table(), code);
  if (!record) return std::nullopt;
  return adoption_in(*record);
}

base::Result<MetricSpread> load_metric_spread(const Holdings& holdings, std::string_view code) {
  const auto metric = holdings.directory.metric(code);
  if (!metric) return tl::unexpected(metric.error());
  return spread_of(holdings, **metric, missions::bodies_with_figures(holdings, **metric));
}

std::vector<MetricSpread> load_metric_spreads(const Holdings& holdings) {
  std::vector<MetricSpread> spreads;
  for (const auto& mission : holdings.directory.missions()) {
    for (const Metric* metric : holdings.directory.metrics_of(mission)) {
      if (!may_have_gain(*metric)) continue;
      const auto bodies = missions::bodies_with_figures(holdings, *metric);
      if (bodies.size() < kBodiesMin) continue;
      auto spread = spread_of(holdings, *metric, bodies);
      if (spread.state == GainState::gain) spreads.push_back(std::move(spread));
    }
  }
  return spreads;
}

}  // namespace commonweal::learning
