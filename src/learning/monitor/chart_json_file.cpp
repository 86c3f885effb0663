#include "learning/monitor/chart_json_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

Json point_json(const ChartReport& report, std::size_t i) {
  const auto& point = report.chart.points[i];
  Json rules = Json::array();
  for (const auto& word : rule_words(point.rules)) rules.add(word);
  Json json = Json::object({{"date", report.series.points[i].text},
                            {"value", report.values[i]},
                            {"centre", point.limits.centre},
                            {"lower", point.limits.lower},
                            {"upper", point.limits.upper},
                            {"rules", std::move(rules)},
                            {"variation", variation_word(point.variation)}});
  if (!point.spread) return json;
  const auto& [centre, lower, upper] = *point.spread;
  json.add("s", Json::object({{"value", report.series.points[i].spread},
                              {"centre", centre},
                              {"lower", lower},
                              {"upper", upper},
                              {"outside", report.spread_is_outside(i)}}));
  return json;
}

Json segment_json(const ChartReport& report, std::size_t i) {
  const auto& segment = report.chart.segments[i];
  return Json::object({{"from", report.series.points[segment.begin].text},
                       {"to", report.series.points[segment.end - 1].text},
                       {"reason", report.reasons[i].empty() ? Json() : Json(report.reasons[i])},
                       {"provisional", segment.is_provisional},
                       {"longest_run", segment.runs.longest},
                       {"longest_run_expected", segment.runs.longest_expected},
                       {"crossings", segment.runs.crossings},
                       {"crossings_expected", segment.runs.crossings_expected},
                       {"runs_signal", segment.runs.signals()}});
}

}  // namespace

Json control_chart_json(const ChartReport& report) {
  const auto& chart = report.chart;
  const auto& last = chart.points.back().limits;
  Json points = Json::array();
  for (std::size_t i = 0; i < chart.points.size(); ++i) points.add(point_json(report, i));
  Json segments = Json::array();
  for (std::size_t i = 0; i < chart.segments.size(); ++i) segments.add(segment_json(report, i));
  Json suggested = Json::array();
  for (const auto at : chart.suggested) suggested.add(report.series.points[at].text);
  return Json::object(
      {{"centre", last.centre},
       {"lower", last.lower},
       {"upper", last.upper},
       {"points", std::move(points)},
       {"variation", variation_word(chart.variation)},
       {"assurance", chart.assurance ? Json(assurance_word(*chart.assurance)) : Json()},
       {"suggested_rebase", std::move(suggested)},
       {"segments", std::move(segments)},
       {"method", methods::kControlChartVersion},
       {"sha256", report.digest}});
}

}  // namespace commonweal::learning
