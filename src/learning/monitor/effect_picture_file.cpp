#include "learning/monitor/effect_picture_file.hpp"

#include "base/number_text.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::learning {
namespace {

platform::LineChart picture_of(const EffectReport& report) {
  const auto& points = report.series.points;
  const auto without = report.without();
  platform::Line seen{.name = "As it was", .points = {}};
  platform::Line other{
      .name = "Without the change", .points = {}, .style = platform::Style::projected};
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = base::decimal_year(points[i].date);
    seen.points.push_back({x, points[i].value});
    if (i >= report.at) other.points.push_back({x, without[i]});
  }
  const std::string at = points[report.at].text;
  const double step = report.effects.step.effect;
  const auto percent = report.percent_of(step);
  const std::string size = percent ? base::grouped(*percent, 1) + "%" : base::grouped(step, 4);
  return {.caption = {.id = "effect-of-a-change",
                      .title = "At " + at + " the level moved by " + size,
                      .unit = "By a " + std::string(model_word(report.question.model)) + " model",
                      .description = "The series, and what the model says it would have been "
                                     "without the change at " +
                                     at + "."},
          .lines = {seen, other},
          .bands = {},
          .fans = {},
          .levels = {},
          .events = {{base::decimal_year(points[report.at].date), at}},
          .markers = {},
          .value_axis = platform::ValueAxis::fitted,
          .value_text = {},
          .time_text = {}};
}

}  // namespace

std::string effect_svg(const EffectReport& report) {
  return platform::svg_file(picture_of(report), {});
}

}  // namespace commonweal::learning
