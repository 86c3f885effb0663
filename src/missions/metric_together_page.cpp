#include "missions/metric_together_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/effect_change_form_page.hpp"
#include "missions/effect_change_words.hpp"
#include "platform/html/button.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/select.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using methods::OverlapRule;
using platform::CellFormat;
using platform::Html;
using platform::TableCell;

Html paragraph(const std::string& words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

std::string rule_words(OverlapRule rule) {
  switch (rule) {
    case OverlapRule::same_people: return "The same people, as far as can be (what we count)";
    case OverlapRule::by_chance: return "By chance among the eligible, effects multiplied";
    case OverlapRule::apart: break;
  }
  return "Different people, as far as there are any";
}

std::string interval_words(const methods::CombinedEffect& effect) {
  if (!effect.spread) return "no interval published";
  return amount_words(effect.spread->within_95.lower) + " to " +
         amount_words(effect.spread->within_95.upper);
}

TableCell number(std::string words) {
  return {.text = std::move(words), .format = CellFormat::numeric};
}

Html rules_table(const Together& together) {
  platform::HtmlTable table{
      .caption = "Both together, in " + unit_words(*together.first) + ". Below zero it falls",
      .caption_classes = "govuk-table__caption--s",
      .head = {{.text = "If they reach"},
               number("Change"),
               number("95 in 100 between"),
               number("People reached")},
      .first_cell_is_header = true};
  for (const auto& [rule, effect] : together.rules) {
    table.rows.push_back({{.text = rule_words(rule)},
                          number(amount_words(effect.change)),
                          number(interval_words(effect)),
                          number(base::grouped(effect.people))});
  }
  return platform::scroll_region("Both together", platform::table(table));
}

Html answer(const Together& together) {
  Html html;
  for (const auto& sentence : together.missing) html.add(paragraph(sentence));
  if (together.rules.empty()) return html;
  html.add(rules_table(together));
  html.add(paragraph("Simply adding them would say " +
                     amount_words(together.rules[0].effect.added) +
                     ". That is too much wherever the same person is reached twice."));
  return html.add(paragraph(together.is_said_to_overlap
                                ? "Their records say that they reach the same people."
                                : "Nothing held says whether they reach the same people."));
}

Html choice(const MetricInterventionsReading& reading, const char* name, std::string label,
            const std::string& chosen) {
  std::vector<platform::SelectItem> items{{.text = "Choose one", .value = ""}};
  for (const auto& change : reading.of.changes) {
    items.push_back({.text = change.of.intervention.title + ": " + change.of.effect.outcome,
                     .value = change.of.effect.code});
  }
  return platform::select({.name = name,
                           .id = name,
                           .label = {.text = std::move(label)},
                           .value = chosen,
                           .items = std::move(items),
                           .error_message = error_at(reading.problems, name)});
}

void keep(Html& form, platform::Markup name, const std::string& value) {
  if (value.empty()) return;
  form.raw("<input type=\"hidden\" name=\"").raw(name).raw("\"").attribute("value", value);
  form.raw(">\n");
}

Html form(const MetricInterventionsReading& reading) {
  const auto& asked = reading.asked;
  Html html;
  html.raw("<form method=\"get\"");
  html.attribute("action", "/metrics/" + reading.of.metric.code + "/interventions#together");
  html.raw(" novalidate>\n");
  keep(html, "reach", asked.reach);
  keep(html, "body", asked.body);
  keep(html, "basis", asked.basis);
  html.add(choice(reading, "first", "This one", asked.first)).raw("\n");
  html.add(choice(reading, "second", "Together with", asked.second)).raw("\n");
  return html.add(platform::button({.text = "Take them together"})).raw("\n</form>\n");
}

}  // namespace

Html together_section(const MetricInterventionsReading& reading) {
  if (reading.of.changes.size() < 2) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"together\">Two of these together</h2>\n");
  html.add(paragraph(
      "Two interventions that reach the same people may not simply be added: whoever one has "
      "helped the other cannot help again. Unless we know better we take it that they reach the "
      "same people as far as can be, and count for each person only the one that does more."));
  if (reading.of.together) html.add(answer(*reading.of.together));
  return html.add(form(reading));
}

}  // namespace commonweal::missions
