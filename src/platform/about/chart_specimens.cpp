#include "platform/about/chart_specimens.hpp"

#include "platform/chart/bar_chart.hpp"
#include "platform/chart/line_chart.hpp"

namespace commonweal::platform {
namespace {

LineChart path() {
  return {.caption = {.id = "sample-path",
                      .title = "A list that grows, and could shrink again",
                      .unit = "People, made-up figures",
                      .description = "It grows from 2 million in 2010 to 6 million in 2020. If the "
                                     "past rate held it would be back at 2 million in 2030."},
          .lines = {{.name = "Observed", .points = {{2010, 2e6}, {2015, 3e6}, {2020, 6e6}}},
                    {.name = "If the rate held",
                     .points = {{2020, 6e6}, {2030, 2e6}},
                     .style = Style::projected}},
          .bands = {{.name = "",
                     .points = {{2020, 6e6, 6e6}, {2030, 1.5e6, 3e6}},
                     .style = Style::projected}},
          .levels = {{.label = "Record low", .y = 2e6}},
          .markers = {{.x = 2030, .y = 2e6, .label = "2030"}}};
}

Specimen line_specimen() {
  return {"Line chart",
          "render(LineChart)",
          "Values over time, with what is projected and how sure it is.",
          {{"With a fan, a level and a mark", render(path())},
           {"Without figures",
            render(LineChart{.caption = {.id = "sample-none",
                                         .title = "No figures yet",
                                         .unit = "People",
                                         .description = "There are no figures yet."}})}}};
}

Specimen bar_specimen() {
  return {
      "Bar chart",
      "render(BarChart)",
      "Amounts side by side.",
      {{"In each style",
        render(BarChart{.caption = {.id = "sample-bars",
                                    .title = "Most windows give 5 to 10 years",
                                    .unit = "Windows, made-up figures",
                                    .description = "12 windows give less than 5 years, 30 give "
                                                   "5 to 10 years and 4 give no answer."},
                        .bars = {{.name = "Under 5 years", .value = 12},
                                 {.name = "5 to 10 years", .value = 30, .style = BarStyle::strong},
                                 {.name = "No answer", .value = 4, .style = BarStyle::muted}}})}}};
}

}  // namespace

std::vector<Specimen> chart_specimens() { return {line_specimen(), bar_specimen()}; }

}  // namespace commonweal::platform
