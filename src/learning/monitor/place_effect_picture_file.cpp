#include "learning/monitor/place_effect_picture_file.hpp"

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::learning {
namespace {

platform::LineChart picture_of(const PlaceEffect& effect) {
  platform::Line own{.name = effect.place, .points = {}};
  platform::Line mixture{.name = "Its mixture", .points = {}, .style = platform::Style::projected};
  for (std::size_t t = 0; t < effect.dates.size(); ++t) {
    const double x = base::decimal_year(effect.dates[t]);
    own.points.push_back({x, effect.outcomes[t]});
    mixture.points.push_back({x, effect.control.synthetic[t]});
  }
  const std::string at = base::text(effect.dates[effect.at]);
  const auto percent = effect.percent();
  const std::string size =
      percent ? base::grouped(*percent, 1) + "%" : base::grouped(effect.control.effect, 2);
  return {.caption = {.id = "effect-on-a-place",
                      .title = effect.place + " against its mixture: " + size + " from " + at,
                      .unit = "A mixture of the places most like it before",
                      .description = "The place, and the mixture of others that was nearest to it "
                                     "before the change."},
          .lines = {own, mixture},
          .bands = {},
          .fans = {},
          .levels = {},
          .events = {{base::decimal_year(effect.dates[effect.at]), at}},
          .markers = {},
          .value_axis = platform::ValueAxis::fitted,
          .value_text = {},
          .time_text = {}};
}

}  // namespace

std::string place_effect_svg(const PlaceEffect& effect) {
  return platform::svg_file(picture_of(effect), {});
}

}  // namespace commonweal::learning
