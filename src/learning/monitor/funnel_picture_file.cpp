#include "learning/monitor/funnel_picture_file.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/number_text.hpp"
#include "methods/rates/crude_rate.hpp"
#include "platform/chart/chart_file.hpp"
#include "platform/chart/interval_chart.hpp"
#include "platform/chart/point_chart.hpp"

namespace commonweal::learning {
namespace {

using methods::FunnelKind;
using platform::GuideStyle;

constexpr int kSteps = 80;

platform::Range sizes_of(const FunnelReport& report) {
  const auto [least, most] = std::ranges::minmax_element(
      report.bodies, {}, [](const FunnelBody& body) { return body.unit.n; });
  return {least->unit.n, most->unit.n};
}

// One side of a pair of limits, over the sizes that there are.
platform::Guide curve(const FunnelReport& report, double confidence, bool is_upper,
                      GuideStyle style) {
  const auto [low, high] = sizes_of(report);
  const std::string name = is_upper ? (confidence > 0.99 ? "99.8%" : "95%") : "";
  platform::Guide guide{.name = name, .points = {}, .style = style};
  for (int step = 0; step <= kSteps; ++step) {
    // Closer together where the curves bend, at small sizes.
    double n = low + (high - low) * std::pow(double(step) / kSteps, 2);
    if (report.plot.question.kind == FunnelKind::share) n = std::max(1.0, std::round(n));
    const auto limits = report.plot.limits(n, confidence);
    guide.points.push_back({n, is_upper ? limits.upper : limits.lower});
  }
  return guide;
}

std::string unit_of(const FunnelReport& report) {
  if (report.is_standardised) return "Events against those expected, by expected events";
  switch (report.plot.question.kind) {
    case FunnelKind::share: return "Share, by number of cases";
    case FunnelKind::rate: return "Rate, by exposure";
    case FunnelKind::ratio: return "Events against those expected, by expected events";
  }
  return {};
}

// What chance leaves open about a body's own figure.
methods::Limits own_limits(const FunnelReport& report, const FunnelBody& body) {
  if (report.plot.question.kind == FunnelKind::share) {
    return methods::proportion({.part = body.unit.events, .whole = body.unit.n})->limits;
  }
  const auto limits = methods::count_limits(body.unit.events);
  return {limits.lower / body.unit.n, limits.upper / body.unit.n};
}

platform::PointChart funnel_of(const FunnelReport& report) {
  platform::PointChart chart{
      .caption = {.id = "funnel",
                  .title = std::to_string(report.bodies.size()) +
                           " bodies against what chance makes of bodies of their size",
                  .unit = unit_of(report),
                  .description = "Each body by its size, between the limits within which chance "
                                 "alone puts 95% and 99.8% of bodies."},
      .points = {},
      .are_joined = false,
      .guides = {},
      .key = {{platform::PointMark::usual, "Inside"},
              {platform::PointMark::special, "Outside 95%"},
              {platform::PointMark::bad, "Outside 99.8%"}},
      .icons = {},
      .axis = platform::HorizontalAxis::number,
      .value_text = {}};
  for (std::size_t i = 0; i < report.bodies.size(); ++i) {
    const auto& place = report.plot.places[i];
    auto mark = platform::PointMark::special;
    if (place.zone == methods::FunnelZone::inside) mark = platform::PointMark::usual;
    if (place.zone == methods::FunnelZone::above_outer ||
        place.zone == methods::FunnelZone::below_outer) {
      mark = platform::PointMark::bad;
    }
    chart.points.push_back({report.bodies[i].unit.n, place.value, mark});
  }
  const auto [low, high] = sizes_of(report);
  const double target = report.plot.target;
  chart.guides = {{.name = "All " + base::grouped(target, 3),
                   .points = {{low, target}, {high, target}},
                   .style = GuideStyle::middle},
                  curve(report, 0.95, true, GuideStyle::inner),
                  curve(report, 0.95, false, GuideStyle::inner),
                  curve(report, 0.998, true, GuideStyle::limit),
                  curve(report, 0.998, false, GuideStyle::limit)};
  return chart;
}

platform::IntervalChart caterpillar_of(const FunnelReport& report) {
  platform::IntervalChart chart{
      .caption = {.id = "caterpillar",
                  .title = "Each body with what chance leaves open (95%), and of ranks in brackets",
                  .unit = unit_of(report).substr(0, unit_of(report).find(',')),
                  .description = "Where two intervals overlap, chance may have put one body over "
                                 "the other."},
      .rows = {},
      .mark = platform::IntervalMark::dot,
      .reference =
          platform::Reference{"All " + base::grouped(report.plot.target, 3), report.plot.target},
      .value_text = {}};
  std::vector<std::size_t> order(report.bodies.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::greater(),
                           [&](std::size_t i) { return report.plot.places[i].value; });
  for (const auto i : order) {
    const auto limits = own_limits(report, report.bodies[i]);
    const auto& ranks = report.ranks[i];
    chart.rows.push_back({.name = report.bodies[i].name,
                          .value = report.plot.places[i].value,
                          .lower = limits.lower,
                          .upper = limits.upper,
                          .value_text = base::grouped(report.plot.places[i].value, 3) + " (" +
                                        std::to_string(ranks.lower) + "-" +
                                        std::to_string(ranks.upper) + ")",
                          .style = platform::RowStyle::plain});
  }
  return chart;
}

}  // namespace

std::string funnel_svg(const FunnelReport& report) {
  return platform::svg_file(funnel_of(report), {});
}

std::string caterpillar_svg(const FunnelReport& report) {
  return platform::svg_file(caterpillar_of(report), {});
}

}  // namespace commonweal::learning
