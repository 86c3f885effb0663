#include "learning/quality/appraisal_part_page.hpp"

#include <utility>

#include "learning/quality/appraisal_change_store.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "learning/quality/security_store.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Html;
using platform::SummaryRow;

constexpr std::string_view kSources = "/quality#";

Html list_of(const std::vector<std::string>& sentences) {
  Html html;
  if (sentences.empty()) return html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& sentence : sentences) html.raw("<li>").text(sentence).raw("</li>\n");
  return html.raw("</ul>\n");
}

std::vector<std::string> sentences_of(const Judgement& judgement) {
  std::vector<std::string> sentences;
  for (const auto& reason : judgement.reasons) sentences.push_back(reason.what);
  for (const auto& dimension : judgement.dimensions) {
    sentences.push_back(dimension.name + ": " + std::to_string(dimension.level) + " of " +
                        std::to_string(dimension.of) + ". " + dimension.words + ".");
  }
  for (const auto& caution : judgement.cautions) sentences.push_back("To know: " + caution);
  return sentences;
}

Html scheme_link(const Scheme& scheme) {
  Html html;
  html.raw("<a class=\"govuk-link\"");
  html.attribute("href", std::string(kSources) + std::string(code_word(scheme.code)));
  return html.raw(">").text(scheme.short_title).raw("</a>");
}

Html value_of(const Judgement& judgement, const std::string& note) {
  Html html = judgement_html(judgement);
  if (!note.empty()) html.raw("<p class=\"govuk-hint\">").text(note).raw("</p>\n");
  return html;
}

SummaryRow row_of(const Appraisal& appraisal) {
  return {.key = {.html = scheme_link(scheme(appraisal.scheme))},
          .value = {.html = value_of(appraisal.judgement(), appraisal.note)}};
}

Html heading() {
  Html html;
  return html.raw("<h2 class=\"govuk-heading-m\" id=\"quality\">How good this evidence is</h2>\n");
}

Html invitation(const Holdings& holdings, const platform::Visitor& visitor,
                const std::string& address, std::string_view words) {
  Html html;
  if (!may_grade(holdings.transaction, visitor)) return html;
  html.raw("<p class=\"govuk-body cw-no-print\"><a class=\"govuk-link\"");
  return html.attribute("href", address).raw(">").text(words).raw("</a></p>\n");
}

Html rows_or(std::vector<SummaryRow> rows, std::string_view nothing) {
  if (!rows.empty()) return platform::summary_list({.rows = std::move(rows)});
  Html html;
  return html.raw("<p class=\"govuk-body\">").text(nothing).raw("</p>\n");
}

// The record's grade where no appraisal gives it, and where the two differ.
void add_recorded_grade(std::vector<SummaryRow>& rows, const Security& security) {
  if (security.grade && security.grade->name == security.grade_name) return;
  if (!security.grade && security.grade_name == "Not graded") return;
  Html html;
  html.raw("<p class=\"govuk-body\"><strong>").text(security.grade_name).raw("</strong></p>\n");
  html.add(list_of(security.grade_reasons));
  if (security.grade) {
    html.raw("<p class=\"govuk-body\">The appraisal below gives ").text(security.grade->name);
    html.raw(": the record was changed after it.</p>\n");
  }
  rows.push_back({.key = {.text = "Grade in the record"}, .value = {.html = std::move(html)}});
}

void add_computed_padlocks(std::vector<SummaryRow>& rows, const Security& security) {
  if (security.padlocks_from != Security::PadlocksFrom::studies) return;
  rows.push_back({.key = {.html = scheme_link(scheme(SchemeCode::eef_toolkit))},
                  .value = {.html = value_of(*security.padlocks, security.padlocks_note)}});
}

std::string effect_title(const missions::Directory& directory, const std::string& code) {
  const auto* effect = directory.find_effect(code);
  return effect == nullptr ? code : effect->outcome;
}

Html grade_cell(const Security& security) {
  Html html;
  html.text(security.grade_name);
  return html.add(list_of(security.grade_reasons));
}

Html padlock_cell(const Security& security) {
  Html html;
  if (!security.padlocks) return html.text(security.padlocks_note);
  html.text(security.padlocks->name);
  return html.add(list_of(sentences_of(*security.padlocks)));
}

}  // namespace

Html judgement_html(const Judgement& judgement) {
  Html html;
  html.raw("<p class=\"govuk-body\"><strong>").text(judgement.name).raw("</strong>. ");
  html.text(judgement.meaning).raw("</p>\n");
  const auto sentences = sentences_of(judgement);
  if (sentences.empty()) {
    return html.raw("<p class=\"govuk-body\">Nothing was lost.</p>\n");
  }
  return html.add(list_of(sentences));
}

Html study_quality_part(const Holdings& holdings, const platform::Visitor& visitor,
                        const std::string& study) {
  std::vector<SummaryRow> rows;
  for (const Appraisal& appraisal : appraisals_of_study(holdings.transaction, study)) {
    rows.push_back(row_of(appraisal));
  }
  Html html = heading();
  html.add(rows_or(std::move(rows), "Nobody has appraised this study yet."));
  return html.add(
      invitation(holdings, visitor, "/studies/" + study + "/appraise", "Appraise this study"));
}

Html effect_quality_part(const Holdings& holdings, const platform::Visitor& visitor,
                         const missions::Effect& effect) {
  const Security security = security_of_effect(holdings, effect);
  std::vector<SummaryRow> rows;
  add_recorded_grade(rows, security);
  for (const Appraisal& appraisal : appraisals_of_effect(holdings.transaction, effect.code)) {
    rows.push_back(row_of(appraisal));
  }
  add_computed_padlocks(rows, security);
  Html html = heading();
  html.add(rows_or(std::move(rows), "Nobody has graded this effect yet."));
  return html.add(
      invitation(holdings, visitor, "/effects/" + effect.code + "/grade", "Grade this effect"));
}

Html security_part(const missions::Directory& directory, const std::vector<Security>& securities) {
  if (securities.empty()) return {};
  platform::HtmlTable table{
      .caption = "How secure the evidence is",
      .caption_classes = "govuk-table__caption--m",
      .head = {{.text = "Outcome"}, {.text = "GRADE"}, {.text = "EEF Toolkit"}},
      .first_cell_is_header = true};
  for (const Security& security : securities) {
    table.rows.push_back({{.text = effect_title(directory, security.effect)},
                          {.html = grade_cell(security)},
                          {.html = padlock_cell(security)}});
  }
  return platform::scroll_region("How secure the evidence is", platform::table(table));
}

}  // namespace commonweal::learning
