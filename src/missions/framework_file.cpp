#include "missions/framework_file.hpp"

#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "missions/standing_file.hpp"

namespace commonweal::missions {
namespace {

using platform::DataCell;
using platform::Json;

Json coverage_json(const Coverage& coverage) {
  return Json::object({{"cells", coverage.cells},
                       {"with_measure", coverage.with_measure},
                       {"held_here", coverage.held_here},
                       {"held_elsewhere", coverage.held_elsewhere},
                       {"without_series", coverage.without_series()},
                       {"without_measure", coverage.without_measure()}});
}

Json service_json(const Framework& framework, const ServiceStanding& service) {
  Json dimensions = Json::array();
  for (const Dimension dimension : kDimensions) {
    const auto& cell = service.dimensions.at(static_cast<std::size_t>(dimension));
    Json measures = Json::array();
    for (const MetricStanding* measure : cell) measures.add(metric_json(*measure));
    dimensions.add(Json::object({{"dimension", code_word(dimension)},
                                 {"holding", code_word(holding_of(cell, *framework.body))},
                                 {"measures", std::move(measures)}}));
  }
  return Json::object({{"service", service.service}, {"dimensions", std::move(dimensions)}});
}

using Row = std::vector<DataCell>;

void add_standing(const Standing& standing, Row& row) {
  row.emplace_back(base::text(standing.latest.period));
  row.emplace_back(standing.latest.value);
  const auto& change = standing.change;
  row.push_back(change ? DataCell(change->by) : DataCell());
  row.push_back(change ? DataCell(base::text(change->before.period)) : DataCell());
  row.push_back(change ? DataCell(code_word(change->goodness)) : DataCell());
}

Row row_of(const Row& where, const MetricStanding& measure) {
  Row row = where;
  row.emplace_back(measure.metric->code);
  row.emplace_back(measure.metric->title);
  row.emplace_back(measure.metric->unit_words);
  row.emplace_back(measure.body->code);
  if (measure.standing) add_standing(*measure.standing, row);
  return row;
}

const std::vector<std::string> kColumns = {"service", "dimension", "holding",      "metric",
                                           "title",   "unit",      "body",         "period",
                                           "value",   "change",    "change_since", "goodness"};

}  // namespace

Json framework_json(const Framework& framework) {
  Json services = Json::array();
  for (const auto& service : framework.services) services.add(service_json(framework, service));
  const Body& body = *framework.body;
  return Json::object(
      {{"body", Json::object({{"code", body.code}, {"name", body.name}})},
       {"mission", framework.mission == nullptr ? Json() : Json(framework.mission->code)},
       {"coverage", coverage_json(framework.coverage)},
       {"services", std::move(services)}});
}

platform::DataSheet framework_sheet(const Framework& framework) {
  platform::DataSheet sheet{.name = "Framework", .columns = kColumns, .rows = {}};
  for (const ServiceStanding& service : framework.services) {
    for (const Dimension dimension : kDimensions) {
      const auto& cell = service.dimensions.at(static_cast<std::size_t>(dimension));
      const Row where = {service.service, code_word(dimension),
                         code_word(holding_of(cell, *framework.body))};
      for (const MetricStanding* measure : cell) sheet.rows.push_back(row_of(where, *measure));
      if (cell.empty()) sheet.rows.push_back(where);
    }
  }
  for (Row& row : sheet.rows) row.resize(kColumns.size());
  sheet.about = {{"Body", framework.body->name},
                 {"Mission", framework.mission == nullptr ? "All" : framework.mission->title},
                 {"To know", "No measure is weighed against another: there is no score."},
                 {"Command", "commonweal framework show --body " + framework.body->code}};
  return sheet;
}

}  // namespace commonweal::missions
