#include "platform/about/watch_chart_specimens.hpp"

#include <cmath>

#include "platform/chart/point_chart.hpp"

namespace commonweal::platform {
namespace {

PointChart control_chart() {
  PointChart chart{
      .caption = {.id = "sample-control-chart",
                  .title = "Falls are fewer since the rounds began",
                  .unit = "Falls a month, made-up figures",
                  .description = "The last four months lie below the lower limit."},
      .points = {},
      .are_joined = true,
      .guides = {},
      .key = {{PointMark::usual, "Common cause"}, {PointMark::good, "Improving"}},
      .icons = {{WatchIcon::improving_low, "Improving"}, {WatchIcon::hit_and_miss, "Hit and miss"}},
      .value_text = {}};
  for (int month = 0; month < 20; ++month) {
    const bool is_late = month >= 16;
    chart.points.push_back({2024 + month / 12.0, (is_late ? 41.0 : 60.0) + month * 7 % 5,
                            is_late ? PointMark::good : PointMark::usual});
  }
  const double last = chart.points.back().x;
  chart.guides = {{"Centre", {{2024, 58}, {last, 58}}, GuideStyle::middle},
                  {"Upper limit", {{2024, 68}, {last, 68}}, GuideStyle::limit},
                  {"Lower limit", {{2024, 48}, {last, 48}}, GuideStyle::limit},
                  {"Target", {{2024, 52}, {last, 52}}, GuideStyle::target}};
  return chart;
}

PointChart funnel() {
  PointChart chart{.caption = {.id = "sample-body-funnel",
                               .title = "One hospital lies outside",
                               .unit = "Share readmitted, by discharges, made-up figures",
                               .description = "Five hospitals; one lies above the upper limit."},
                   .points = {{100, 0.11, PointMark::usual},
                              {260, 0.13, PointMark::usual},
                              {430, 0.19, PointMark::bad},
                              {700, 0.12, PointMark::usual},
                              {900, 0.14, PointMark::special}},
                   .guides = {{"All 0.12", {{100, 0.12}, {900, 0.12}}, GuideStyle::middle},
                              {"99.8%", {}, GuideStyle::limit},
                              {"", {}, GuideStyle::limit}},
                   .key = {{PointMark::usual, "Inside"},
                           {PointMark::special, "Outside 95%"},
                           {PointMark::bad, "Outside 99.8%"}},
                   .icons = {},
                   .axis = HorizontalAxis::number,
                   .value_text = {}};
  for (double n = 100; n <= 900; n += 50) {
    const double reach = 3.09 * std::sqrt(0.12 * 0.88 / n);
    chart.guides[1].points.push_back({n, 0.12 + reach});
    chart.guides[2].points.push_back({n, 0.12 - reach});
  }
  return chart;
}

}  // namespace

std::vector<Specimen> watch_chart_specimens() {
  return {{"Point chart",
           "render(PointChart)",
           "Points that are told from one another by what they mean, between lines that say what "
           "is usual: control charts over time, funnels of bodies over their sizes.",
           {{"A control chart with what it comes to", render(control_chart())},
            {"A funnel of bodies", render(funnel())},
            {"Without figures",
             render(PointChart{.caption = {.id = "sample-no-points",
                                           .title = "No figures yet",
                                           .unit = "Falls",
                                           .description = "There are no figures yet."}})}}}};
}

}  // namespace commonweal::platform
