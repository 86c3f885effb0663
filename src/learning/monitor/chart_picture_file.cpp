#include "learning/monitor/chart_picture_file.hpp"

#include "base/check.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/point_chart.hpp"

namespace commonweal::learning {
namespace {

using methods::Variation;
using platform::Guide;
using platform::GuideStyle;
using platform::PointMark;
using platform::WatchIcon;

PointMark mark_of(Variation variation) {
  switch (variation) {
    case Variation::common_cause: return PointMark::usual;
    case Variation::improving: return PointMark::good;
    case Variation::concerning: return PointMark::bad;
    case Variation::neutral: return PointMark::special;
  }
  CW_CHECK(false);
}

double time_of(const ChartReport& report, std::size_t i) {
  return base::decimal_year(report.series.points[i].date);
}

// A limit as a line that breaks where a segment ends.
template <class Get>
Guide guide_of(const ChartReport& report, const char* name, GuideStyle style, Get&& get) {
  Guide guide{.name = name, .points = {}, .style = style};
  for (const auto& segment : report.chart.segments) {
    if (segment.begin > 0) guide.points.push_back({time_of(report, segment.begin), {}});
    for (std::size_t i = segment.begin; i < segment.end; ++i) {
      guide.points.push_back({time_of(report, i), get(report.chart.points[i].limits)});
    }
  }
  return guide;
}

// Whether what broke the last point's rules lies above the centre.
bool is_high(const methods::PointRules& rules) {
  for (const auto& side : {rules.outside, rules.near, rules.trend, rules.shift}) {
    if (side) return *side == methods::ChartSide::above;
  }
  return false;
}

platform::NamedIcon variation_icon(const ChartReport& report) {
  const bool high = is_high(report.chart.points.back().rules);
  switch (report.chart.variation) {
    case Variation::common_cause: return {WatchIcon::common_cause, "Common cause"};
    case Variation::improving:
      return {high ? WatchIcon::improving_high : WatchIcon::improving_low, "Improving"};
    case Variation::concerning:
      return {high ? WatchIcon::concerning_high : WatchIcon::concerning_low, "Concerning"};
    case Variation::neutral:
      return {high ? WatchIcon::neutral_high : WatchIcon::neutral_low, "Special cause"};
  }
  CW_CHECK(false);
}

platform::NamedIcon assurance_icon(methods::Assurance assurance) {
  switch (assurance) {
    case methods::Assurance::pass: return {WatchIcon::pass, "Target will be met"};
    case methods::Assurance::fail: return {WatchIcon::fail, "Target will be missed"};
    case methods::Assurance::hit_and_miss: return {WatchIcon::hit_and_miss, "Hit and miss"};
  }
  CW_CHECK(false);
}

// Without its folders.
std::string file_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

std::vector<platform::MarkName> key_of(const ChartReport& report) {
  if (report.question.better == methods::ChartBetter::neutral) {
    return {{PointMark::usual, "Common cause"}, {PointMark::special, "Special cause"}};
  }
  return {{PointMark::usual, "Common cause"},
          {PointMark::good, "Improving"},
          {PointMark::bad, "Concerning"}};
}

platform::PointChart picture_of(const ChartReport& report) {
  platform::PointChart chart{
      .caption = {.id = "control-chart",
                  .title = variation_icon(report).words + " at " + report.series.points.back().text,
                  .unit = file_name(report.series.places.file),
                  .description = "Values over time with their centre and control limits; points "
                                 "that break a rule are marked."},
      .points = {},
      .are_joined = true,
      .guides = {},
      .key = key_of(report),
      .icons = {variation_icon(report)},
      .axis = platform::HorizontalAxis::time,
      .value_text = {}};
  if (report.question.type == methods::ChartType::run) {
    chart.key.clear();
    chart.icons.clear();
    chart.caption.title = "Runs about the median";
  }
  if (report.chart.assurance) chart.icons.push_back(assurance_icon(*report.chart.assurance));
  for (std::size_t i = 0; i < report.values.size(); ++i) {
    chart.points.push_back(
        {time_of(report, i), report.values[i], mark_of(report.chart.points[i].variation)});
  }
  using Limits = methods::ChartLimits;
  const bool is_run = report.question.type == methods::ChartType::run;
  chart.guides = {
      guide_of(report, is_run ? "Median" : "Centre", GuideStyle::middle,
               [](const Limits& l) { return std::optional(l.centre); }),
      guide_of(report, "Upper limit", GuideStyle::limit, [](const Limits& l) { return l.upper; }),
      guide_of(report, "Lower limit", GuideStyle::limit, [](const Limits& l) { return l.lower; })};
  if (report.question.target) {
    const double target = *report.question.target;
    const std::size_t last = report.values.size() - 1;
    chart.guides.push_back(
        {.name = "Target",
         .points = {{time_of(report, 0), target}, {time_of(report, last), target}},
         .style = GuideStyle::target});
  }
  return chart;
}

}  // namespace

std::string control_chart_svg(const ChartReport& report) {
  return platform::svg_file(picture_of(report), {});
}

}  // namespace commonweal::learning
