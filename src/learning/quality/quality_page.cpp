#include "learning/quality/quality_page.hpp"

#include <string>
#include <utility>

#include "learning/quality/months_part_page.hpp"
#include "learning/quality/scheme.hpp"
#include "missions/site_page.hpp"
#include "platform/html/details.hpp"
#include "platform/html/page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::learning {
namespace {

using platform::CellFormat;
using platform::Html;

Html paragraph(std::string_view text) {
  Html html;
  return html.raw("<p class=\"govuk-body\">").text(text).raw("</p>\n");
}

Html list_of(std::span<const std::string_view> sentences) {
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto sentence : sentences) html.raw("<li>").text(sentence).raw("</li>\n");
  return html.raw("</ul>\n");
}

Html sub_heading(std::string_view text) {
  Html html;
  return html.raw("<h3 class=\"govuk-heading-s\">").text(text).raw("</h3>\n");
}

std::string_view rates_words(SchemeSubject subject) {
  switch (subject) {
    case SchemeSubject::study: return "One study";
    case SchemeSubject::effect: return "A body of evidence";
    case SchemeSubject::either: return "One study or a body of evidence";
  }
  return "";
}

// Which centre uses which, with a link to each.
Html overview() {
  platform::HtmlTable table{
      .caption = "The schemes",
      .caption_classes = "govuk-table__caption--m",
      .head = {{.text = "Scheme"}, {.text = "What it rates"}, {.text = "Who uses it"}},
      .first_cell_is_header = true};
  for (const Scheme* scheme : all_schemes()) {
    Html name;
    name.raw("<a class=\"govuk-link\"")
        .attribute("href", "#" + std::string(code_word(scheme->code)));
    name.raw(">").text(scheme->title).raw("</a>");
    table.rows.push_back({{.html = std::move(name)},
                          {.text = std::string(rates_words(scheme->subject))},
                          {.text = std::string(scheme->used_by)}});
  }
  return platform::scroll_region("The schemes", platform::table(table));
}

Html levels_of(const Scheme& scheme) {
  if (scheme.levels.empty()) return {};
  platform::HtmlTable table{.caption = "Levels of " + std::string(scheme.title),
                            .caption_classes = "govuk-table__caption--s",
                            .head = {{.text = "Level"}, {.text = "What it means"}},
                            .first_cell_is_header = true};
  for (const SchemeLevel& level : scheme.levels) {
    table.rows.push_back({{.text = std::string(level.name)}, {.text = std::string(level.meaning)}});
  }
  return platform::scroll_region(table.caption, platform::table(table));
}

// The question with the answers that it knows and what each does.
Html question_html(const Question& question) {
  Html html;
  html.raw("<p class=\"govuk-body\"><strong>").text(question.words).raw("</strong></p>\n");
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const Choice& choice : question.choices) {
    html.raw("<li>").text(choice.words);
    if (!choice.reason.empty()) html.raw(". ").text(choice.reason);
    html.raw("</li>\n");
  }
  for (const Band& band : question.bands) {
    if (!band.reason.empty()) html.raw("<li>").text(band.reason).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html questions_of(const Scheme& scheme) {
  Html html;
  for (const Question& question : scheme.questions) {
    if (question.kind() != Question::Kind::text) html.add(question_html(question));
  }
  return platform::details(
      {.summary_text = "The questions of " + std::string(scheme.short_title), .html = html});
}

std::string_view read_words(SchemeSource::Read read) {
  switch (read) {
    case SchemeSource::Read::yes: return "";
    case SchemeSource::Read::in_part: return " (read in part)";
    case SchemeSource::Read::no: return " (not found: given as we know it)";
  }
  return "";
}

Html sources_of(const Scheme& scheme) {
  Html html = sub_heading("Sources");
  html.raw("<ul class=\"govuk-list govuk-list--bullet cw-breaks\">\n");
  for (const SchemeSource& source : scheme.sources) {
    html.raw("<li>");
    if (source.link.empty()) {
      html.text(source.words);
    } else {
      html.raw("<a class=\"govuk-link\"").attribute("href", source.link).raw(">");
      html.text(source.words).raw("</a>");
    }
    html.text(read_words(source.read)).raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html section_of(const Scheme& scheme) {
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\"").attribute("id", code_word(scheme.code)).raw(">");
  html.text(scheme.title).raw("</h2>\n").add(paragraph(scheme.summary));
  html.raw("<p class=\"govuk-body\">Used by: ").text(scheme.used_by).raw("</p>\n");
  html.add(sub_heading("How the level comes about")).add(list_of(scheme.rules));
  html.add(levels_of(scheme)).add(questions_of(scheme)).add(sources_of(scheme));
  return html.add(sub_heading("What to know")).add(list_of(scheme.limits));
}

}  // namespace

base::Result<platform::Response> show_quality(const platform::Request& request,
                                              const missions::Holdings&) {
  Html html;
  html.raw(
      "<div class=\"cw-measure\">\n<h1 class=\"govuk-heading-xl\">How good the evidence is</h1>\n");
  html.raw(
      "<p class=\"govuk-body-l\">Each field has its own way of saying how far evidence can be "
      "trusted. They are kept side by side here. No mark is made of several.</p>\n");
  html.add(
      paragraph("A level is computed from answers to a scheme's questions, and every reason why "
                "it is not higher is shown. Evidence beyond trials counts and is graded, not "
                "left out."));
  html.add(overview());
  for (const Scheme* scheme : all_schemes()) html.add(section_of(*scheme));
  html.add(months_part(request)).raw("</div>\n");
  platform::Page page =
      missions::site_page("How good the evidence is", std::move(html), request.visitor);
  missions::mark_part(page, "/what-works");
  page.breadcrumbs = {{.text = "Home", .href = "/"},
                      {.text = "What works", .href = "/what-works"},
                      {.text = "How good the evidence is"}};
  return platform::ok_html(platform::layout(page));
}

}  // namespace commonweal::learning
