#include "missions/framework.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr base::WordTable<CellHolding, 4> kHoldings = {{
    {CellHolding::no_measure, "no_measure"},
    {CellHolding::no_series, "no_series"},
    {CellHolding::elsewhere, "elsewhere"},
    {CellHolding::here, "here"},
}};

std::vector<std::string> titles_of(const Directory& directory, const Mission* mission) {
  std::vector<std::string> titles;
  for (const Service& service : directory.services()) {
    if (mission == nullptr || service.mission == mission->code) titles.push_back(service.title);
  }
  return titles;
}

// Services of a mission in the order of all services, whether records or metrics bring them in.
void put_in_order(const Directory& directory, std::vector<ServiceStanding>& services) {
  const auto place_of = [&](const ServiceStanding& it) {
    return std::ranges::find(directory.services(), it.service, &Service::title) -
           directory.services().begin();
  };
  std::ranges::stable_sort(services, {}, place_of);
}

Coverage coverage_of(const Framework& framework) {
  Coverage coverage;
  for (const ServiceStanding& service : framework.services) {
    for (const auto& cell : service.dimensions) {
      const CellHolding holding = holding_of(cell, *framework.body);
      ++coverage.cells;
      coverage.with_measure += holding != CellHolding::no_measure;
      coverage.held_here += holding == CellHolding::here;
      coverage.held_elsewhere += holding == CellHolding::elsewhere;
    }
  }
  return coverage;
}

}  // namespace

std::string_view code_word(CellHolding holding) { return base::word_of(kHoldings, holding); }

CellHolding holding_of(const std::vector<const MetricStanding*>& cell, const Body& body) {
  if (cell.empty()) return CellHolding::no_measure;
  const auto is_held = [](const MetricStanding* it) { return it->standing.has_value(); };
  const auto is_here = [&](const MetricStanding* it) { return is_held(it) && it->body == &body; };
  if (std::ranges::any_of(cell, is_here)) return CellHolding::here;
  return std::ranges::any_of(cell, is_held) ? CellHolding::elsewhere : CellHolding::no_series;
}

Framework framework_of(const Directory& directory, const Body& body, const Mission* mission,
                       std::vector<MetricStanding> measures) {
  Framework framework(body, mission, std::move(measures));
  std::vector<const MetricStanding*> metrics;
  for (const MetricStanding& it : framework.measures) metrics.push_back(&it);
  framework.services = services_of(metrics, titles_of(directory, mission));
  put_in_order(directory, framework.services);
  framework.coverage = coverage_of(framework);
  return framework;
}

const Body* usual_body(const Directory& directory) {
  std::map<std::string_view, int> opened;
  for (const Metric& metric : directory.metrics()) ++opened[metric.body];
  const auto most =
      std::ranges::max_element(opened, {}, [](const auto& entry) { return entry.second; });
  return most == opened.end() ? nullptr : directory.find_body(most->first);
}

}  // namespace commonweal::missions
