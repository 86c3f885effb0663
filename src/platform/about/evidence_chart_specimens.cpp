#include "platform/about/evidence_chart_specimens.hpp"

#include "platform/chart/bubble_chart.hpp"
#include "platform/chart/forest_chart.hpp"
#include "platform/chart/funnel_chart.hpp"
#include "platform/chart/gap_map_chart.hpp"

namespace commonweal::platform {
namespace {

ForestRow trial(std::string name, double estimate, double half, double weight) {
  return {.name = std::move(name),
          .estimate = estimate,
          .lower = estimate - half,
          .upper = estimate + half,
          .weight = weight};
}

ForestDiamond result(std::string name, double estimate, double half) {
  return {.name = std::move(name),
          .estimate = estimate,
          .lower = estimate - half,
          .upper = estimate + half};
}

Caption trials_caption(std::string id, std::string description) {
  return {.id = std::move(id),
          .title = "Coaching raises the chance of a job",
          .unit = "Risk ratios, made-up figures",
          .description = std::move(description)};
}

ForestChart forest() {
  ForestChart chart{
      .caption = trials_caption("sample-forest", "Three trials in two groups; pooled 1.60."),
      .groups = {{.name = "In cities",
                  .rows = {trial("Ayton 2010", 0.40, 0.35, 0.5),
                           trial("Beeford 2014", 0.64, 0.5, 0.3)},
                  .subtotal = result("Cities", 0.48, 0.3)},
                 {.name = "Elsewhere", .rows = {trial("Cley 2018", 0.5, 1.9, 0.2)}}},
      .whole = result("All trials", 0.47, 0.25),
      .scale = EffectScale::log_ratio,
      .ends = {"Fewer in work", "More in work"},
      .estimate_heading = "Risk ratio (95% interval)"};
  chart.whole->prediction = ForestInterval{-0.1, 1.1};
  return chart;
}

ForestChart left_out() {
  return {
      .caption = trials_caption("sample-left-out", "Without any one trial it stays above 1.5."),
      .groups = {{.rows = {trial("Ayton 2010", 0.58, 0.5, 0), trial("Beeford 2014", 0.42, 0.4, 0),
                           trial("Cley 2018", 0.47, 0.3, 0)}}},
      .scale = EffectScale::log_ratio,
      .reference = Reference{.label = "All trials 1.60", .value = 0.47},
      .name_heading = "Without"};
}

Specimen forest_specimen() {
  ForestChart without = left_out();
  for (auto& row : without.groups[0].rows) row.weight.reset();
  return {"Forest plot",
          "render(ForestChart)",
          "Studies, each with its effect and how sure it is, and what they come to.",
          {{"With groups, a whole and a prediction interval", render(forest())},
           {"Leave-one-out", render(without)}}};
}

Specimen funnel_specimen() {
  return {"Funnel plot",
          "render(FunnelChart)",
          "Whether small studies find more than large ones, and what would not have been "
          "significant.",
          {{"With contours",
            render(FunnelChart{.caption = trials_caption("sample-funnel", "Four trials."),
                               .points = {{"Ayton", 0.4, 0.18},
                                          {"Beeford", 0.64, 0.26},
                                          {"Cley", 0.5, 0.4},
                                          {"Drax", 1.1, 0.45}},
                               .pooled = 0.47,
                               .pooled_label = "Pooled 1.60",
                               .scale = EffectScale::log_ratio,
                               .effect_heading = "Risk ratio"})}}};
}

Specimen bubble_specimen() {
  return {
      "Bubble plot",
      "render(BubbleChart)",
      "Effects against what may explain them.",
      {{"With its line",
        render(BubbleChart{
            .caption = trials_caption("sample-bubbles", "It grows with hours."),
            .bubbles = {{"Ayton", 10, 0.4, 30}, {"Beeford", 20, 0.64, 15}, {"Cley", 25, 0.3, 6}},
            .fit = {{10, 0.36, 0.1, 0.62}, {17, 0.46, 0.3, 0.62}, {25, 0.58, 0.25, 0.91}},
            .scale = EffectScale::log_ratio,
            .moderator_heading = "Hours of coaching",
            .effect_heading = "Risk ratio"})}}};
}

Specimen gap_map_specimen() {
  return {
      "Evidence gap map",
      "render(GapMapChart)",
      "Where there is evidence, how good it is, and where it is asked for.",
      {{"As it is",
        render(GapMapChart{
            .caption = {.id = "sample-gaps",
                        .title = "Nobody has studied sleep",
                        .unit = "Studies, made-up figures",
                        .description = "Two interventions by two outcomes."},
            .row_name = "Intervention",
            .columns = {{.name = "Work"}, {.name = "Sleep"}},
            .rows = {{{.name = "Job coaching"},
                      {{.high = 4, .medium = 1, .href = "#evidence-gap-map"}, {.questions = 2}}},
                     {{.name = "Peer support"}, {{.low = 2}, {}}}}})}}};
}

}  // namespace

std::vector<Specimen> evidence_chart_specimens() {
  return {forest_specimen(), funnel_specimen(), bubble_specimen(), gap_map_specimen()};
}

}  // namespace commonweal::platform
