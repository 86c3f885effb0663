#include "missions/effect_change_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "missions/effect_change_form_page.hpp"
#include "missions/effect_change_store.hpp"
#include "missions/effect_change_words.hpp"
#include "missions/effect_steps.hpp"
#include "missions/site_page.hpp"
#include "platform/html/inset_text.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::CellFormat;
using platform::Html;
using platform::Markup;
using platform::SummaryRow;
using platform::TableCell;

Html link(std::string_view text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html bullets(const std::vector<std::string>& sentences) {
  if (sentences.empty()) return {};
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : sentences) html.raw("<li>").text(sentence).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html title(const EffectChange& change) {
  Html html;
  html.raw("<span class=\"govuk-caption-xl\">").text(change.of.intervention.title);
  html.raw("</span>\n<h1 class=\"govuk-heading-xl\">From effect to units: ");
  return html.text(change.of.effect.outcome).raw("</h1>\n");
}

Html answer(const EffectChange& change) {
  Html words;
  if (!change.units) {
    words.raw("<p>It cannot be said what this would change.</p>\n");
    for (const auto& sentence : change.missing) words.raw("<p>").text(sentence).raw("</p>\n");
    return platform::inset_text({.html = std::move(words)}).raw("\n");
  }
  words.raw("<p>").text(change_sentence(change)).raw("</p>\n");
  for (const auto& sentence : sureness_sentences(change)) {
    words.raw("<p>").text(sentence).raw("</p>\n");
  }
  words.raw("<p class=\"govuk-!-font-weight-bold\" id=\"notes\">Before you use this</p>\n");
  words.add(bullets(caveat_sentences(change)));
  return platform::inset_text({.html = std::move(words)}).raw("\n");
}

platform::HtmlTable table_of(const EffectChange& change) {
  const auto head = [](std::string words) {
    return TableCell{.text = std::move(words), .format = CellFormat::numeric};
  };
  platform::HtmlTable table{.caption = "From the effect to the change, in " + unit_words(change),
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Step"},
                                     {.text = "Value"},
                                     head("Change after it"),
                                     head("Of the uncertainty"),
                                     {.text = "Where it comes from"}},
                            .first_cell_is_header = true};
  for (const auto& row : change_rows(change)) {
    table.rows.push_back({{.text = row.step},
                          {.text = row.value},
                          {.text = row.change, .format = CellFormat::numeric},
                          {.text = row.share, .format = CellFormat::numeric},
                          {.text = row.source}});
  }
  return table;
}

Html steps_section(const EffectChange& change) {
  if (!change.units) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"steps\">Step by step</h2>\n");
  html.add(
      platform::scroll_region("From the effect to the change", platform::table(table_of(change))));
  if (change.units->spread) {
    html.raw("<p class=\"govuk-body-s\">The uncertainty of a step is how much of the variance ");
    html.raw("would go if it were known exactly. Steps are multiplied, so that their shares need ");
    html.raw("not add up to 100%.</p>\n");
  }
  return html;
}

void add_row(std::vector<SummaryRow>& rows, std::string key, std::string value) {
  if (value.empty()) return;
  rows.push_back({.key = {.text = std::move(key)}, .value = {.text = std::move(value)}});
}

std::string closed_form_words(const EffectChange& change) {
  if (!change.units || !change.units->closed_form) return "";
  const auto& [mean, deviation, is_exact] = *change.units->closed_form;
  return "Mean " + amount_words(mean * change.times()) + ", standard deviation " +
         amount_words(deviation * change.times()) + (is_exact ? "" : " (approximate)");
}

std::string drawn_words(const EffectChange& change) {
  if (!change.units || !change.units->spread || !change.units->spread->mean) return "";
  const auto& spread = *change.units->spread;
  return "Mean " + amount_words(*spread.mean * change.times()) + ", standard deviation " +
         amount_words(*spread.standard_deviation * change.times());
}

Html evidence_section(const EffectChangeReading& reading) {
  const EffectChange& change = reading.change;
  const Effect& effect = change.of.effect;
  std::vector<SummaryRow> rows;
  rows.push_back(
      {.key = {.text = "Effect"}, .value = {.html = link(effect.code, "/effects/" + effect.code)}});
  rows.push_back({.key = {.text = "Intervention"},
                  .value = {.html = link(change.of.intervention.title,
                                         "/interventions/" + change.of.intervention.code)}});
  if (const Metric* metric = change.of.metric) {
    rows.push_back({.key = {.text = "Metric"},
                    .value = {.html = link("What would change " + metric->short_title,
                                           "/metrics/" + metric->code + "/interventions")}});
  }
  add_row(rows, "Version",
          std::to_string(reading.version) + ", published on " + effect.published_on);
  add_row(rows, "Certainty of the evidence", std::string(words_of(effect.grade)));
  add_row(rows, "Cost", change.pounds ? pounds_words(*change.pounds) : "Not held");
  add_row(rows, "10,000 draws", drawn_words(change));
  add_row(rows, "The same without drawing", closed_form_words(change));
  add_row(rows, "Method", std::string(methods::kEffectUnitsVersion));
  add_row(rows, "Seed", std::to_string(change.question.seed));
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\">How to check this</h2>\n");
  html.add(platform::summary_list({.rows = std::move(rows)})).raw("\n");
  html.raw("<p class=\"govuk-body\">This command prints the same:</p>\n");
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>").text(command_of(change));
  return html.raw("</code></pre>\n");
}

Html main_part(const EffectChangeReading& reading) {
  const EffectChange& change = reading.change;
  Html html;
  html.raw("<div class=\"cw-measure\">\n").add(effect_change_problem_summary(reading));
  html.add(title(change)).add(answer(change)).raw("</div>\n");
  html.add(steps_section(change)).raw("<div class=\"cw-measure\">\n");
  html.raw("<h2 class=\"govuk-heading-m\" id=\"ask\">Ask with other numbers</h2>\n");
  html.add(effect_change_form(reading)).add(evidence_section(reading));
  return html.raw("</div>\n");
}

}  // namespace

base::Result<platform::Response> show_effect_change(const platform::Request& request,
                                                    const Holdings& holdings) {
  auto reading =
      read_effect_change(holdings, request.field("effect").text, effect_change_asked(request));
  if (!reading) return base::fail(std::move(reading));
  const EffectParts& of = reading->change.of;
  const bool in_error = !reading->problems.empty();
  platform::Page page = site_page("From effect to units: " + of.intervention.title,
                                  main_part(*reading), request.visitor);
  mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = of.intervention.title + ": " + of.effect.outcome,
                       .href = "/effects/" + of.effect.code},
                      {.text = "From effect to units"}};
  if (in_error) page.state = platform::PageState::in_error;
  auto response = platform::ok_html(platform::layout(page));
  if (in_error) response.status = platform::http_status(base::ErrorCode::invalid_input);
  return response;
}

}  // namespace commonweal::missions
