#include "investment/mission_test/mission_test_chart_file.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "investment/mission_test/mission_test_words.hpp"

namespace commonweal::investment {
namespace {

using platform::BandPoint;
using platform::Caption;
using platform::Line;
using platform::LineChart;
using platform::Style;

// The 10th and the 90th percentile of a normal distribution, in standard deviations.
constexpr double kReach80 = 1.2815515655446004;
constexpr std::size_t kRowsMax = 14;  // Of a waterfall; the smaller lines are drawn as one.

const MetricImpact* best_impact(const MissionTest& test) {
  if (!test.mission_critical.best) return nullptr;
  const auto found = std::ranges::find(test.wide.metrics, test.mission_critical.best->metric,
                                       &MetricImpact::metric);
  return found == test.wide.metrics.end() ? nullptr : &*found;
}

std::string axis_year(double year) { return year_words(static_cast<int>(year)); }
std::string money_axis(double pounds) { return money_words(pounds); }

LineChart two_lines(const MissionTest& test, const MetricImpact& impact, Caption caption) {
  LineChart chart{.caption = std::move(caption)};
  chart.value_axis = platform::ValueAxis::fitted;
  chart.time_text = axis_year;
  if (test.mission_critical.best->target) {
    chart.levels.push_back({"Target " + number_words(*test.mission_critical.best->target),
                            *test.mission_critical.best->target});
  }
  Line without{.name = "As things go", .points = {}, .style = Style::projected};
  Line with{.name = "With the bid", .points = {}, .style = Style::projected};
  platform::FanBand without_band;
  platform::FanBand with_band;
  for (const auto& year : impact.years) {
    if (!year.usual || !year.level) continue;
    const double x = year.year;
    const double reach = kReach80 * year.usual->standard_deviation;
    without.points.push_back({x, year.usual->mean});
    with.points.push_back({x, year.level->mean});
    without_band.points.push_back({x, year.usual->mean - reach, year.usual->mean + reach});
    with_band.points.push_back({x, year.level->p10, year.level->p90});
  }
  chart.fans = {{.bands = {std::move(without_band)}}, {.bands = {std::move(with_band)}}};
  chart.lines = {std::move(without), std::move(with)};
  return chart;
}

bool has_forecast(const MetricImpact& impact) {
  return std::ranges::any_of(impact.years,
                             [](const MetricYear& it) { return it.usual && it.level; });
}

std::string change_words(const MissionTest& test) {
  const CoreEffect& it = *test.mission_critical.best;
  return "In " + year_words(it.year) + " the bid changes it by " + number_words(it.change) + " " +
         change_unit_words(it.unit) + " on average, with four in five draws between " +
         number_words(it.change_p10) + " and " + number_words(it.change_p90) + ".";
}

struct Part {
  std::string name;
  double amount;
};

// The largest stay, the rest become one.
std::vector<Part> fewest(std::vector<Part> parts, std::size_t most, const std::string& rest_name) {
  std::ranges::stable_sort(parts, [](const Part& one, const Part& other) {
    return std::abs(one.amount) > std::abs(other.amount);
  });
  if (parts.size() <= most) return parts;
  Part rest{rest_name, 0};
  while (parts.size() >= most) {
    rest.amount += parts.back().amount;
    parts.pop_back();
  }
  parts.push_back(std::move(rest));
  return parts;
}

std::vector<Part> cost_parts(const Appraisal& appraisal) {
  std::vector<Part> parts;
  for (const auto& cost : appraisal.costs) {
    parts.push_back({cost.what.empty() ? budget_words(cost.budget) : cost.what, -cost.present});
  }
  return fewest(std::move(parts), kRowsMax / 2, "Other costs");
}

std::vector<Part> benefit_parts(const Appraisal& appraisal) {
  std::vector<Part> parts;
  for (const auto& line : appraisal.values) {
    if (line.counts) parts.push_back({line.title, line.present.mean});
  }
  return fewest(std::move(parts), kRowsMax / 2, "Other benefits");
}

std::string who_of(const ValueLine& line) { return line.who.empty() ? line.bearer : line.who; }

// Benefits by who gains, each with its years.
std::vector<platform::ColumnLayer> gainer_layers(const Appraisal& appraisal, std::size_t most) {
  std::map<std::string, double> sums;
  for (const auto& line : appraisal.values) {
    if (line.counts) sums[who_of(line)] += line.present.mean;
  }
  std::vector<Part> parts;
  for (const auto& [who, amount] : sums) parts.push_back({who, amount});
  const auto kept = fewest(std::move(parts), most, "Others");
  std::vector<platform::ColumnLayer> layers;
  for (const auto& part : kept) {
    layers.push_back(
        {part.name, std::vector<double>(static_cast<std::size_t>(appraisal.years), 0.0)});
  }
  for (const auto& line : appraisal.values) {
    if (!line.counts) continue;
    auto layer = std::ranges::find(layers, who_of(line), &platform::ColumnLayer::name);
    if (layer == layers.end()) layer = std::prev(layers.end());
    for (std::size_t at = 0; at < line.years.size(); ++at) {
      layer->values[at] += line.years[at].pounds * line.counted_share;
    }
  }
  return layers;
}

}  // namespace

std::optional<LineChart> with_and_without_chart(const MissionTest& test) {
  const auto* impact = best_impact(test);
  if (impact == nullptr || !has_forecast(*impact)) return std::nullopt;
  const CoreEffect& it = *test.mission_critical.best;
  const std::string size = it.size_of == SizeOf::gap
                               ? "The bid closes " + share_text(it.size) + " of the gap"
                               : "Where it goes with the bid, and without";
  return two_lines(test, *impact,
                   {.id = "with-and-without",
                    .title = size,
                    .unit = impact->title + ", " + impact->unit + "; four draws in five",
                    .description = change_words(test)});
}

std::optional<LineChart> change_chart(const MissionTest& test) {
  const auto* impact = best_impact(test);
  if (impact == nullptr) return std::nullopt;
  LineChart chart{.caption = {.id = "change",
                              .title = "What the bid alone changes",
                              .unit = impact->title + ", " + change_unit_words(impact->unit) +
                                      "; four draws in five",
                              .description = change_words(test)}};
  chart.time_text = axis_year;
  Line line{.name = "", .points = {}, .style = Style::projected};
  platform::FanBand band;
  for (const auto& year : impact->years) {
    line.points.push_back({static_cast<double>(year.year), year.change.mean});
    band.points.push_back({static_cast<double>(year.year), year.change.p10, year.change.p90});
  }
  chart.lines = {std::move(line)};
  chart.fans = {{.bands = {std::move(band)}}};
  return chart;
}

platform::WaterfallChart value_chart(const MissionTest& test) {
  const Appraisal& it = test.wide;
  platform::WaterfallChart chart{
      .caption = {.id = "value",
                  .title = "How net value comes about",
                  .unit = "Present value over " + std::to_string(it.years) + " years, prices of " +
                          year_words(it.price_year),
                  .description = "Costs of " + money_words(it.present_cost.mean) +
                                 " and benefits of " + money_words(it.present_benefit.mean) +
                                 " come to " + money_words(it.net.mean) + " net."},
      .value_text = money_axis};
  for (const auto& part : cost_parts(it)) chart.steps.push_back({part.name, part.amount});
  for (const auto& part : benefit_parts(it)) chart.steps.push_back({part.name, part.amount});
  chart.steps.push_back({"Net present value", std::nullopt, money_words(it.net.mean)});
  return chart;
}

platform::TornadoChart driver_chart(const MissionTest& test) {
  const Appraisal& it = test.wide;
  platform::TornadoChart chart{
      .caption = {.id = "drivers",
                  .title = "What the net value hangs on",
                  .unit = "Net present value with one driver at its 10th and 90th percentile",
                  .description = it.tornado.empty()
                                     ? "Nothing in this bid is uncertain."
                                     : "It hangs most on " + it.tornado.front().title + ": from " +
                                           money_words(it.tornado.front().net_at_p10) + " to " +
                                           money_words(it.tornado.front().net_at_p90) + "."},
      .base = it.net.mean,
      .base_label = "As it stands " + money_words(it.net.mean),
      .low_name = "Driver at its 10th percentile",
      .high_name = "Driver at its 90th percentile",
      .value_text = money_axis};
  for (const auto& bar : it.tornado) {
    if (chart.drivers.size() == kRowsMax) break;
    chart.drivers.push_back(
        {.name = bar.title, .at_low = bar.net_at_p10, .at_high = bar.net_at_p90});
  }
  return chart;
}

platform::StackedColumns year_chart(const MissionTest& test) {
  const Appraisal& it = test.wide;
  platform::StackedColumns chart{
      .caption = {.id = "years",
                  .title = "Costs and benefits by year and by who gains",
                  .unit = "Not discounted, prices of " + year_words(it.price_year),
                  .description = "Costs of " + money_words(it.present_cost.mean) +
                                 " in present value stand below the line, benefits of " +
                                 money_words(it.present_benefit.mean) + " above it."},
      .sum_name = "Net",
      .value_text = money_axis,
      .time_text = axis_year};
  platform::ColumnLayer costs{"Costs", {}};
  for (const auto& year : it.cost_years) {
    chart.times.push_back(year.year);
    costs.values.push_back(-year.total());
  }
  chart.layers = {std::move(costs)};
  for (auto& layer : gainer_layers(it, platform::StackedColumns::kLayersMax - 1)) {
    layer.values.resize(chart.times.size(), 0.0);
    chart.layers.push_back(std::move(layer));
  }
  return chart;
}

platform::BarChart gainer_chart(const MissionTest& test) {
  platform::BarChart chart{
      .caption = {.id = "gainers",
                  .title = "Who gains",
                  .unit = "Present value over " + std::to_string(test.wide.years) + " years",
                  .description = ""}};
  std::vector<std::string> words;
  for (const auto& party : test.wide.gainers) {
    if (party.present <= 0) continue;
    chart.bars.push_back(
        {.name = party.who, .value = party.present, .value_text = money_words(party.present)});
    words.push_back(party.who + " " + money_words(party.present));
  }
  chart.caption.description =
      words.empty() ? "No benefit has a value." : "In present value: " + listed(words) + ".";
  return chart;
}

}  // namespace commonweal::investment
