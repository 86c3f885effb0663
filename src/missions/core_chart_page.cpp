#include "missions/core_chart_page.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "missions/history_chart_file.hpp"
#include "missions/standing_words.hpp"
#include "platform/chart/small_multiples.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

struct UnitGroup {
  std::string unit;
  std::vector<const MetricStanding*> metrics;
};

// Shares of whatever are on one scale, from nothing to all.
std::string unit_of(const Metric& metric) {
  return metric.unit == "percent" ? "per cent" : metric.unit_words;
}

std::vector<UnitGroup> by_unit(const MissionStanding& mission) {
  std::vector<UnitGroup> groups;
  for (const MetricStanding* metric : core_of(mission)) {
    if (!metric->standing) continue;
    const std::string unit = unit_of(*metric->metric);
    auto found = std::ranges::find(groups, unit, &UnitGroup::unit);
    if (found == groups.end()) found = groups.insert(groups.end(), {.unit = unit, .metrics = {}});
    found->metrics.push_back(metric);
  }
  std::erase_if(groups, [](const UnitGroup& group) { return group.metrics.size() < 2; });
  return groups;
}

std::string description_of(const UnitGroup& group) {
  std::string text = "Over time:";
  for (const MetricStanding* metric : group.metrics) {
    text += ' ' + metric->metric->short_title + ", last " +
            value_words(*metric->metric, metric->standing->latest.value) + ';';
  }
  text.back() = '.';
  return text;
}

Html drawn(const UnitGroup& group, std::size_t number) {
  platform::SmallMultiples chart{.caption = {.id = "core-" + std::to_string(number),
                                             .title = "Core measures over time",
                                             .unit = group.unit,
                                             .description = description_of(group)},
                                 .panels = {}};
  for (const MetricStanding* metric : group.metrics) {
    chart.panels.push_back(
        {.name = metric->metric->short_title,
         .points = history_points(*metric->metric, metric->observations),
         .last_text = value_words(*metric->metric, metric->standing->latest.value)});
  }
  return platform::render(chart);
}

}  // namespace

Html core_charts(const MissionStanding& mission) {
  Html html;
  std::size_t number = 0;
  for (const UnitGroup& group : by_unit(mission)) html.add(drawn(group, ++number)).raw("\n");
  return html;
}

}  // namespace commonweal::missions
