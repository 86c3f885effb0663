#include "investment/mission_test/mission_test_sheet_file.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "investment/mission_test/mission_test_words.hpp"

namespace commonweal::investment {
namespace {

using platform::DataCell;
using platform::DataSheet;

DataSheet sheet_of(const MissionTest& test, std::string name, std::vector<std::string> columns) {
  DataSheet sheet{.name = std::move(name), .columns = std::move(columns), .rows = {}};
  sheet.about = {{"Proposal", test.proposal},
                 {"Title", test.title},
                 {"Prices of", year_words(test.wide.price_year)},
                 {"Horizon", std::to_string(test.wide.years) + " years"},
                 {"Draws", std::to_string(test.question.draws)},
                 {"Seed", std::to_string(test.question.seed)},
                 {"Method", test.version + ", " + test.wide.version},
                 {"Inputs, digest", test.wide.input_digest}};
  return sheet;
}

std::string cost_name(const AppraisedCost& cost) {
  return cost.what.empty() ? budget_words(cost.budget) : cost.what;
}

}  // namespace

DataSheet lines_sheet(const MissionTest& test) {
  DataSheet sheet = sheet_of(test, "Lines",
                             {"kind", "line", "who", "code", "effect", "grade", "year", "units",
                              "pounds", "optimism_bias", "discounted", "counted_share"});
  for (const auto& cost : test.wide.costs) {
    for (const auto& year : cost.years) {
      sheet.rows.push_back({"cost", cost_name(cost), cost.bearer, cost.budget, DataCell(),
                            DataCell(), year.year, DataCell(), year.stated, year.bias,
                            year.discounted, 1.0});
    }
  }
  for (const auto& line : test.wide.values) {
    for (const auto& year : line.years) {
      sheet.rows.push_back({"benefit", line.title, line.who, line.value, line.effect, line.grade,
                            year.year, year.units, year.pounds, DataCell(), year.discounted,
                            line.counts ? line.counted_share : 0.0});
    }
  }
  return sheet;
}

DataSheet steps_sheet(const MissionTest& test) {
  DataSheet sheet = sheet_of(test, "Arithmetic", {"line", "step", "value", "unit", "source"});
  const auto add = [&](const std::string& name, const std::vector<AppraisalStep>& steps) {
    for (const auto& step : steps) {
      sheet.rows.push_back({name, step.what, step.value, step.unit, step.source});
    }
  };
  for (const auto& cost : test.wide.costs) add("Cost: " + cost_name(cost), cost.steps);
  for (const auto& line : test.wide.values) add("Benefit: " + line.title, line.steps);
  return sheet;
}

DataSheet metric_sheet(const MissionTest& test) {
  DataSheet sheet = sheet_of(test, "Metric",
                             {"year", "without", "with", "with_p10", "with_p90", "change",
                              "change_p10", "change_p90", "better"});
  if (!test.mission_critical.best) return sheet;
  const auto found = std::ranges::find(test.wide.metrics, test.mission_critical.best->metric,
                                       &MetricImpact::metric);
  if (found == test.wide.metrics.end()) return sheet;
  for (const auto& year : found->years) {
    const auto of_level = [&](double Spread::* part) {
      return year.level ? DataCell((*year.level).*part) : DataCell();
    };
    sheet.rows.push_back({year.year, year.usual ? DataCell(year.usual->mean) : DataCell(),
                          of_level(&Spread::mean), of_level(&Spread::p10), of_level(&Spread::p90),
                          year.change.mean, year.change.p10, year.change.p90, year.improves});
  }
  return sheet;
}

DataSheet years_sheet(const MissionTest& test) {
  DataSheet sheet = sheet_of(test, "Years", {"year", "cost", "benefit", "net", "net_discounted"});
  const auto& years = test.wide.cost_years;
  for (std::size_t at = 0; at < years.size(); ++at) {
    double benefit = 0;
    for (const auto& line : test.wide.values) {
      if (line.counts && at < line.years.size()) {
        benefit += line.years[at].pounds * line.counted_share;
      }
    }
    const double cost = years[at].total();
    const DataCell discounted =
        at < test.wide.net_by_year.size() ? DataCell(test.wide.net_by_year[at]) : DataCell();
    sheet.rows.push_back({years[at].year, cost, benefit, benefit - cost, discounted});
  }
  return sheet;
}

}  // namespace commonweal::investment
