#include "learning/toolkit/effects_chart_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_words.hpp"
#include "platform/chart/chart_with_table.hpp"
#include "platform/chart/interval_chart.hpp"

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

platform::IntervalChart chart_of(const InterventionView& view, EffectMeasure measure,
                                 const std::vector<const Effect*>& effects) {
  const std::string name(words_of(measure));
  platform::IntervalChart chart{
      .caption = {.id = "chart-" + std::string(code_word(measure)),
                  .title = view.intervention().title + ": " + name,
                  .unit = with_capital(name),
                  .description =
                      "Each effect with its 95% interval, against the line of no effect."},
      .rows = {},
      .reference = platform::Reference{.label = "No effect", .value = none_of(measure)},
      .value_text = two_decimals};
  for (const Effect* effect : effects) {
    chart.rows.push_back({.name = with_capital(effect->outcome),
                          .value = as_read(measure, effect->estimate),
                          .lower = as_read(measure, effect->limits->lower),
                          .upper = as_read(measure, effect->limits->upper),
                          .value_text = ""});
  }
  return chart;
}

platform::TableCell number(const std::string& text) {
  return {.text = text, .format = CellFormat::numeric};
}

platform::HtmlTable table_of(const platform::IntervalChart& chart,
                             const std::vector<const Effect*>& effects) {
  platform::HtmlTable table{.caption = chart.caption.title,
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Outcome"},
                                     number("Estimate"),
                                     number("95% from"),
                                     number("95% to"),
                                     {.text = "Security"}},
                            .rows = {},
                            .first_cell_is_header = true};
  for (std::size_t i = 0; i < effects.size(); ++i) {
    const auto& row = chart.rows[i];
    table.rows.push_back({{.text = row.name},
                          number(two_decimals(*row.value)),
                          number(two_decimals(*row.lower)),
                          number(two_decimals(*row.upper)),
                          {.text = with_capital(words_of(effects[i]->grade))}});
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
                                         .table = table_of(chart, effects)}));
  }
  return html;
}

}  // namespace commonweal::learning
