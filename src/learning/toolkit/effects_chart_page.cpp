#include "learning/toolkit/effects_chart_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_words.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/chart/forest_chart.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;
using missions::EffectMeasure;
using platform::CellFormat;
using platform::Html;

std::vector<const Effect*> effects_of(const InterventionView& view, EffectMeasure measure) {
  std::vector<const Effect*> effects;
  for (const ToolkitEffect& line : view.row.effects) {
    if (line.effect->measure == measure && line.effect->limits) effects.push_back(line.effect);
  }
  return effects;
}

std::string two_decimals(double value) { return base::grouped(value, 2); }

// Ratios are drawn by their logarithms, which is how they are kept; others as they are read.
double drawn(const Effect& effect, double value) {
  return is_ratio(effect.measure) ? value : as_read(effect.measure, value);
}

platform::ForestRow row_of(const Effect& effect, const char* name,
                           const missions::EffectLimits& limits) {
  return {.name = name,
          .estimate = drawn(effect, effect.estimate),
          .lower = drawn(effect, limits.lower),
          .upper = drawn(effect, limits.upper),
          .weight = {},
          .estimate_text = {},
          .weight_text = {}};
}

platform::ForestGroup group_of(const Effect& effect) {
  platform::ForestGroup group{.name = with_capital(effect.outcome), .rows = {}, .subtotal = {}};
  group.rows.push_back(row_of(effect, "On average", *effect.limits));
  if (effect.predicted) {
    group.rows.push_back(row_of(effect, "In another place", *effect.predicted));
  }
  return group;
}

platform::ForestChart chart_of(const InterventionView& view, EffectMeasure measure,
                               const std::vector<const Effect*>& effects) {
  const std::string name(words_of(measure));
  platform::ForestChart chart{
      .caption = {.id = "chart-" + std::string(code_word(measure)),
                  .title = view.intervention().title + ": what it does, by " + name,
                  .unit = with_capital(name) + ", with 95% intervals",
                  .description = "Each effect on average and, where it is known, in another place, "
                                 "against the line of no effect."},
      .groups = {},
      .whole = {},
      .scale =
          is_ratio(measure) ? platform::EffectScale::log_ratio : platform::EffectScale::difference,
      .reference = {},
      .ends = {.lower = "Less", .upper = "More"},
      .name_heading = "Outcome"};
  for (const Effect* effect : effects) chart.groups.push_back(group_of(*effect));
  return chart;
}

platform::TableCell number(const std::string& text) {
  return {.text = text, .format = CellFormat::numeric};
}

platform::TableCell range(const Effect& effect,
                          const std::optional<missions::EffectLimits>& limits) {
  if (!limits) return number("Not published");
  return number(two_decimals(as_read(effect.measure, limits->lower)) + " to " +
                two_decimals(as_read(effect.measure, limits->upper)));
}

platform::HtmlTable table_of(const std::string& caption,
                             const std::vector<const Effect*>& effects) {
  platform::HtmlTable table{.caption = caption,
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Outcome"},
                                     number("Estimate"),
                                     number("95% interval"),
                                     number("In another place"),
                                     {.text = "Security"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const Effect* effect : effects) {
    table.rows.push_back({{.text = with_capital(effect->outcome)},
                          number(two_decimals(as_read(effect->measure, effect->estimate))),
                          range(*effect, effect->limits),
                          range(*effect, effect->predicted),
                          {.text = with_capital(words_of(effect->grade))}});
  }
  return table;
}

}  // namespace

Html effects_charts(const InterventionView& view) {
  Html html;
  for (const EffectMeasure measure : missions::kEffectMeasures) {
    const auto effects = effects_of(view, measure);
    if (effects.empty()) continue;
    const auto chart = chart_of(view, measure, effects);
    html.add(platform::chart_with_table({.chart = platform::render(chart),
                                         .title = chart.caption.title,
                                         .id = "table-" + std::string(code_word(measure)),
                                         .table = table_of(chart.caption.title, effects)}));
  }
  return html;
}

}  // namespace commonweal::learning
