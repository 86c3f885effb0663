#include "platform/about/spending_chart_specimens.hpp"

#include "platform/chart/line_chart.hpp"
#include "platform/chart/stacked_columns.hpp"
#include "platform/chart/tornado_chart.hpp"
#include "platform/chart/waterfall_chart.hpp"

namespace commonweal::platform {
namespace {

Specimen waterfall_specimen() {
  const WaterfallChart chart{
      .caption = {.id = "sample-waterfall",
                  .title = "The bid brings 40 more than it costs",
                  .unit = "£ million, made-up figures",
                  .description = "Staff take 20 and buildings 30, fewer bed days add 90: 40 in "
                                 "all."},
      .steps = {{.name = "Staff", .amount = -20},
                {.name = "Buildings", .amount = -30},
                {.name = "Fewer bed days", .amount = 90},
                {.name = "Net value", .amount = std::nullopt}}};
  return {"Waterfall chart",
          "render(WaterfallChart)",
          "How a total comes about, line by line.",
          {{"With a total", render(chart)}}};
}

Specimen tornado_specimen() {
  const TornadoChart chart{
      .caption = {.id = "sample-tornado",
                  .title = "The answer hangs on the effect",
                  .unit = "Net value, £ million, made-up figures",
                  .description = "Between the ends of its range the effect moves net value from "
                                 "minus 20 to 95, the cost from 55 to 25."},
      .base = 40,
      .base_label = "As it stands 40",
      .drivers = {{.name = "Effect on bed days", .at_low = -20, .at_high = 95},
                  {.name = "Cost", .at_low = 55, .at_high = 25}}};
  return {"Tornado chart",
          "render(TornadoChart)",
          "What an answer hangs on, driver by driver.",
          {{"As it is", render(chart)}}};
}

Specimen columns_specimen() {
  const StackedColumns chart{
      .caption = {.id = "sample-columns",
                  .title = "Costs come first, benefits after",
                  .unit = "£ million, made-up figures",
                  .description = "Costs are 30 in 2026 and 20 in 2027; benefits grow from 10 in "
                                 "2027 to 40 in 2029."},
      .times = {2026, 2027, 2028, 2029},
      .layers = {{.name = "Costs", .values = {-30, -20, 0, 0}},
                 {.name = "Patients", .values = {0, 10, 20, 25}},
                 {.name = "Hospitals", .values = {0, 0, 10, 15}}},
      .sum_name = "Net"};
  return {"Stacked columns",
          "render(StackedColumns)",
          "Parts of a sum by year, above and below zero.",
          {{"With what they come to", render(chart)}}};
}

Fan fan(double lower, double upper) {
  return {.bands = {{.name = "", .points = {{2026, 100, 100}, {2036, lower, upper}}},
                    {.name = "", .points = {{2026, 100, 100}, {2036, lower + 5, upper - 5}}}}};
}

Line middle(std::string name, double end) {
  return {.name = std::move(name), .points = {{2026, 100}, {2036, end}}, .style = Style::projected};
}

Specimen with_and_without_specimen() {
  const LineChart chart{
      .caption = {.id = "sample-with-without",
                  .title = "With the bid the line bends",
                  .unit = "Bed days, made-up figures",
                  .description = "From 100 in 2026: 120 in 2036 as things go, 80 with the bid."},
      .lines = {middle("As things go", 120), middle("With the bid", 80)},
      .fans = {fan(105, 135), fan(65, 95)}};
  return {"Fans with and without",
          "render(LineChart) with two fans",
          "Where a measure goes as things are, and where it goes if something is done.",
          {{"Two fans", render(chart)}}};
}

}  // namespace

std::vector<Specimen> spending_chart_specimens() {
  return {waterfall_specimen(), tornado_specimen(), columns_specimen(),
          with_and_without_specimen()};
}

}  // namespace commonweal::platform
