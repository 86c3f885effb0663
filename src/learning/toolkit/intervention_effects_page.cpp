#include "learning/toolkit/intervention_effects_page.hpp"

#include <string>
#include <utility>

#include "base/period_text.hpp"
#include "learning/toolkit/effects_chart_page.hpp"
#include "learning/toolkit/toolkit_row_page.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_words.hpp"
#include "missions/mission_status.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/summary_list.hpp"

namespace commonweal::learning {
namespace {

using missions::Directory;
using missions::Effect;
using missions::EffectOrigin;
using platform::Html;
using platform::SummaryRow;

void add_row(std::vector<SummaryRow>& rows, std::string key, Html value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.html = std::move(value)}});
}

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

Html link(const std::string& href, const std::string& text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

std::string or_not(std::string words, std::string_view otherwise) {
  return words.empty() ? std::string(otherwise) : with_capital(words);
}

Html impact_html(const ToolkitEffect& line) {
  const std::string size = size_of(line);
  Html html;
  html.raw("<strong>").text(with_capital(missions::impact_words(*line.effect))).raw("</strong>");
  if (!size.empty()) html.text(" (" + size + ")");
  const Html tag = sense_tag(line);
  if (!tag.empty()) html.raw(" ").add(tag);
  return html;
}

Html security_html(const Effect& effect) {
  Html html = certainty_html(effect.grade);
  html.raw("<br><span class=\"cw-secondary\">").text(meaning_of(effect.grade)).raw("</span>");
  if (!effect.grade_reasons.empty()) html.raw("<br>").text("Why: " + effect.grade_reasons);
  return html;
}

// The EEF's own two, of effects on attainment: what they rest on is said with them.
Html attainment_html(const ToolkitEffect& line) {
  Html html;
  if (!line.attainment) return html;
  const AttainmentReading& reading = *line.attainment;
  html.text(padlocks_words(reading));
  for (const auto& reason : reading.lost) html.raw("<br>").text("Lost: " + reason);
  if (!reading.padlocks.empty() && !reading.note.empty()) html.raw("<br>").text(reading.note);
  html.raw("<br>").text("Months: " + reading.table + ". ");
  return html.add(link("/quality", "How padlocks and months come about"));
}

Html origin_html(const Directory& directory, const Effect& effect) {
  const missions::Source* source = directory.find_source(effect.source);
  Html html;
  html.text(effect.origin == EffectOrigin::pooled ? "Pooled here, from "
                                                  : "As published, not recomputed here, by ");
  html.add(link("/sources/" + effect.source, source == nullptr ? effect.source : source->title));
  if (!effect.rows.empty()) html.text(", " + effect.rows);
  return html.text(". Method: " + effect.method + ".");
}

// Where no metric or no conversion holds it, nothing can be said in units.
Html units_html(const ToolkitEffect& line) {
  if (line.metric == nullptr || line.effect->conversion == missions::Conversion::none) return {};
  return link("/effects/" + line.effect->code + "/units",
              "What it comes to in " + line.metric->short_title);
}

Html metric_html(const ToolkitEffect& line) {
  if (line.metric == nullptr) return {};
  return link("/metrics/" + line.metric->code, line.metric->title);
}

std::string day_words(const std::string& day) {
  const auto period = missions::period_in(day, base::PeriodKind::day);
  return period ? base::reader_text(*period) : day;
}

std::vector<SummaryRow> facts(const Directory& directory, const ToolkitEffect& line) {
  const Effect& effect = *line.effect;
  std::vector<SummaryRow> rows;
  add_row(rows, "What it does", impact_html(line));
  add_row(rows, "Likely to lie", or_not(missions::interval_words(effect), "No interval published"));
  add_row(rows, "In another place",
          or_not(missions::prediction_words(effect), "No prediction interval published"));
  add_row(rows, "Security of evidence", security_html(effect));
  add_row(rows, "As the EEF's toolkit", attainment_html(line));
  add_row(rows, "Rests on", missions::studies_words(effect));
  add_row(rows, "When", time_words(effect));
  add_row(rows, "As measured", with_capital(missions::measured_words(effect)));
  add_row(rows, "Measure", metric_html(line));
  add_row(rows, "In units", units_html(line));
  add_row(rows, "From", origin_html(directory, effect));
  add_row(rows, "Published on", day_words(effect.published_on));
  add_row(rows, "Note", effect.note);
  return rows;
}

Html effect_block(const Directory& directory, const ToolkitEffect& line) {
  Html html;
  html.raw("<section class=\"cw-evidence\">\n<h3 class=\"govuk-heading-m\"");
  html.attribute("id", "effect-" + line.effect->code).raw(">");
  html.add(link("/effects/" + line.effect->code, with_capital(line.effect->outcome)));
  html.raw("</h3>\n").add(platform::summary_list({.rows = facts(directory, line)}));
  return html.raw("\n</section>\n");
}

std::vector<SummaryRow> return_facts(const Directory& directory, const ToolkitEffect& line) {
  const Effect& effect = *line.effect;
  std::vector<SummaryRow> rows;
  add_row(rows, "Published return", impact_html(line));
  if (effect.limits) add_row(rows, "Between", missions::interval_words(effect));
  add_row(rows, "From", origin_html(directory, effect));
  add_row(rows, "Published on", day_words(effect.published_on));
  add_row(rows, "Security of evidence", security_html(effect));
  add_row(rows, "Note", effect.note);
  return rows;
}

}  // namespace

Html effects_section(const Directory& directory, const InterventionView& view) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"effects\">What it does</h2>\n");
  if (view.row.effects.empty()) {
    return html.raw(
        "<p class=\"govuk-body\">No effect on people is held yet. That nobody has measured it here "
        "does not say that it does nothing.</p>\n");
  }
  html.add(effects_charts(view)).raw("<div class=\"cw-measure\">\n");
  for (const ToolkitEffect& line : view.row.effects) html.add(effect_block(directory, line));
  return html.raw("</div>\n");
}

Html returns_section(const Directory& directory, const InterventionView& view) {
  Html html;
  if (view.row.returns.empty()) return html;
  html.raw("<div class=\"cw-measure\">\n");
  html.raw(
      "<h2 class=\"govuk-heading-l\" id=\"returns\">Returns that others have published</h2>\n");
  html.add(platform::inset_text(
      {.text = "These figures are those of their publishers. Nobody has recomputed them here: what "
               "was counted as cost and as benefit, and over how many years, is theirs."}));
  for (const ToolkitEffect& line : view.row.returns) {
    html.raw("<h3 class=\"govuk-heading-m\"");
    html.attribute("id", "effect-" + line.effect->code).raw(">");
    html.text(with_capital(line.effect->outcome)).raw("</h3>\n");
    html.add(platform::summary_list({.rows = return_facts(directory, line)}));
  }
  return html.raw("</div>\n");
}

}  // namespace commonweal::learning
