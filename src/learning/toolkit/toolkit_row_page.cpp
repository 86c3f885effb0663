#include "learning/toolkit/toolkit_row_page.hpp"

#include <string>

#include "base/check.hpp"
#include "base/counted.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_words.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {
namespace {

using missions::EffectSense;
using missions::EvidenceGrade;
using missions::Intervention;
using missions::InterventionStage;
using platform::Html;
using platform::Markup;

// A row stays a row: the rest stands on the intervention's own page.
constexpr std::size_t kEffectsShown = 4;

Html label(Markup words) {
  return Html().raw("<span class=\"cw-toolkit__label\">").raw(words).raw("</span>\n");
}

Html secondary(const std::string& text) {
  if (text.empty()) return {};
  return Html().raw("<p class=\"cw-secondary\">").text(text).raw("</p>\n");
}

Html name_cell(const Intervention& one) {
  Html html;
  html.raw("<div>\n<h3 class=\"govuk-heading-s\">").add(intervention_link(one)).raw("</h3>\n");
  html.raw("<p>")
      .text(one.summary)
      .raw("</p>\n")
      .add(secondary("For " + within_sentence(one.for_whom)));
  if (one.stage != InterventionStage::established) {
    html.raw("<p>").add(toolkit_stage_tag(one.stage)).raw("</p>\n");
  }
  return html.raw("</div>\n");
}

Html cost_cell(const ToolkitRow& row) {
  const Intervention& one = *row.intervention;
  Html html;
  html.raw("<div>\n").add(label("Cost"));
  if (!one.unit_cost) {
    html.raw("<p>").text(kNoCost).raw("</p>\n");
  } else {
    html.raw("<p class=\"cw-toolkit__figure\">").text(cost_words(one)).raw("</p>\n");
  }
  for (const ToolkitEffect& line : row.returns) {
    html.raw("<p>").text("Published return: " + missions::impact_words(*line.effect));
    html.raw("</p>\n");
  }
  return html.raw("</div>\n");
}

Html impact_cell(const ToolkitEffect& line) {
  const missions::Effect& effect = *line.effect;
  Html html;
  html.raw("<div>\n").add(label("Impact"));
  html.raw("<p><a class=\"govuk-link\"").attribute("href", "/effects/" + effect.code).raw(">");
  html.text(with_capital(effect.outcome)).raw("</a></p>\n");
  html.raw("<p class=\"cw-toolkit__figure\">");
  html.text(with_capital(missions::impact_words(effect))).raw("</p>\n");
  html.add(secondary(with_capital(size_of(line))));
  const std::string interval = missions::interval_words(effect);
  html.add(secondary(interval.empty() ? "No interval published" : "Between: " + interval));
  html.add(sense_tag(line));
  return html.raw("</div>\n");
}

Html security_cell(const ToolkitEffect& line) {
  Html html;
  html.raw("<div>\n").add(label("Security of evidence"));
  html.raw("<p>").add(certainty_html(line.effect->grade)).raw("</p>\n");
  html.add(secondary(missions::studies_words(*line.effect)));
  if (line.attainment) html.add(secondary(padlocks_words(*line.attainment)));
  return html.raw("</div>\n");
}

Html rest_link(const ToolkitRow& row) {
  const std::size_t hidden =
      row.further + (row.effects.size() > kEffectsShown ? row.effects.size() - kEffectsShown : 0);
  if (hidden == 0) return {};
  Html html;
  html.raw("<p><a class=\"govuk-link\"");
  html.attribute("href", "/interventions/" + row.intervention->code + "#effects").raw(">");
  html.text(base::counted(hidden, "further effect", "further effects"));
  html.raw("<span class=\"govuk-visually-hidden\"> of ").text(row.intervention->title);
  return html.raw("</span></a></p>\n");
}

Html effects_cell(const ToolkitRow& row) {
  Html html;
  html.raw("<div>\n");
  if (row.effects.empty()) {
    html.add(label("Impact")).raw("<p>No effect on people is held yet</p>\n");
    return html.add(rest_link(row)).raw("</div>\n");
  }
  html.raw("<ul class=\"cw-toolkit__effects\">\n");
  for (std::size_t i = 0; i < row.effects.size() && i < kEffectsShown; ++i) {
    html.raw("<li class=\"cw-toolkit__effect\">\n").add(impact_cell(row.effects[i]));
    html.add(security_cell(row.effects[i])).raw("</li>\n");
  }
  return html.raw("</ul>\n").add(rest_link(row)).raw("</div>\n");
}

Markup signs(EvidenceGrade grade) {
  switch (grade) {
    case EvidenceGrade::high: return "●●●●";
    case EvidenceGrade::moderate: return "●●●○";
    case EvidenceGrade::low: return "●●○○";
    case EvidenceGrade::very_low: return "●○○○";
    case EvidenceGrade::not_graded: return "○○○○";
  }
  CW_CHECK(false);
}

std::string_view tag_class(EffectSense sense) {
  switch (sense) {
    case EffectSense::better: return "govuk-tag--green";
    case EffectSense::worse: return "govuk-tag--red";
    case EffectSense::unclear:
    case EffectSense::not_judged: return "govuk-tag--grey";
  }
  CW_CHECK(false);
}

}  // namespace

Html intervention_link(const Intervention& intervention) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", "/interventions/" + intervention.code);
  return html.raw(">").text(intervention.title).raw("</a>");
}

Html certainty_html(EvidenceGrade grade) {
  Html html;
  html.raw("<span class=\"cw-certainty\" aria-hidden=\"true\">").raw(signs(grade));
  return html.raw("</span> ").text(with_capital(missions::words_of(grade)));
}

Html sense_tag(const ToolkitEffect& line) {
  const EffectSense sense = sense_of(line);
  if (sense == EffectSense::not_judged) return {};
  return platform::tag(
      {.text = std::string(missions::words_of(sense)), .classes = std::string(tag_class(sense))});
}

Html toolkit_stage_tag(InterventionStage stage) {
  const bool is_idea = stage == InterventionStage::idea;
  return platform::tag({.text = std::string(words_of(stage)),
                        .classes = is_idea ? "govuk-tag--orange" : "govuk-tag--blue"});
}

Html toolkit_row(const ToolkitRow& row) {
  Html html;
  html.raw("<li class=\"cw-toolkit__row\">\n").add(name_cell(*row.intervention));
  html.add(cost_cell(row)).add(effects_cell(row));
  return html.raw("</li>\n");
}

}  // namespace commonweal::learning
