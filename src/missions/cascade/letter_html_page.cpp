#include "missions/cascade/letter_html_page.hpp"

#include <utility>

#include "platform/html/own/data_table.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;
using platform::Markup;

enum class Rank { page, part };  // Whether its title is the page's, or stands under one.

Html element(Markup opening, std::string_view text, Markup closing) {
  return Html().raw(opening).text(text).raw(closing);
}

Html paragraph(std::string_view text) {
  return element("<p class=\"govuk-body cw-breaks\">", text, "</p>\n");
}

Html list_of(const std::vector<std::string>& points) {
  if (points.empty()) return {};
  Html html;
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& point : points) html.add(element("<li>", point, "</li>\n"));
  return html.raw("</ul>\n");
}

Html table_html(const BriefTable& table) {
  platform::HtmlTable drawn{.caption = table.title,
                            .caption_classes = "govuk-visually-hidden",
                            .head = {},
                            .rows = {},
                            .first_cell_is_header = true};
  for (const auto& cell : table.head) drawn.head.push_back({.text = cell});
  for (const auto& row : table.rows) {
    auto& cells = drawn.rows.emplace_back();
    for (const auto& cell : row) cells.push_back({.text = cell});
  }
  return platform::scroll_region(table.title, platform::table(drawn));
}

Html section_heading(std::string_view title, Rank rank) {
  return rank == Rank::page ? element("<h2 class=\"govuk-heading-m\">", title, "</h2>\n")
                            : element("<h4 class=\"govuk-heading-s\">", title, "</h4>\n");
}

Html section_html(const BriefSection& section, Rank rank) {
  Html html = section_heading(section.title, rank);
  for (const auto& sentence : section.sentences) html.add(paragraph(sentence));
  if (section.table) html.add(table_html(*section.table));
  return html.add(list_of(section.points));
}

Html title_html(const LetterText& letter, Rank rank) {
  return rank == Rank::page ? element("<h1 class=\"govuk-heading-l\">", letter.title, "</h1>\n")
                            : element("<h3 class=\"govuk-heading-m\">", letter.title, "</h3>\n");
}

Html whole(const LetterText& letter, const LetterEnd& end, Rank rank, const std::string& pdf) {
  Html html;
  html.raw("<div class=\"cw-brief\">\n");
  html.add(element("<span class=\"govuk-caption-l\">", caption_of(letter, end), "</span>\n"));
  html.add(title_html(letter, rank));
  html.add(element("<p class=\"govuk-body-l\">", letter.lead, "</p>\n"));
  if (!pdf.empty()) {
    html.raw("<p class=\"govuk-body cw-no-print\"><a class=\"govuk-link\"");
    html.attribute("href", pdf).raw(">Download this letter as a PDF</a></p>\n");
  }
  for (const auto& section : letter.sections) html.add(section_html(section, rank));
  html.add(section_heading("Sign-off", rank));
  for (const auto& sentence : end.sentences) html.add(paragraph(sentence));
  return html.raw("</div>\n");
}

}  // namespace

Html letter_html(const LetterText& letter, const LetterEnd& end, const std::string& pdf_address) {
  return whole(letter, end, Rank::page, pdf_address);
}

Html draft_html(const LetterText& letter, const LetterEnd& end) {
  return whole(letter, end, Rank::part, "");
}

Html versions_html(const std::vector<SignedLetter>& letters) {
  platform::DataTable table{.caption = "Versions of this letter",
                            .columns = {{.text = "Version"}, {.text = "State"}},
                            .rows = {}};
  for (const auto& letter : letters) {
    Html version;
    version.raw("<a class=\"govuk-link\"");
    version.attribute("href", "/letters/" + letter_name(letter.text.body, letter.text.version));
    version.raw(">").text(std::to_string(letter.text.version)).raw("</a>");
    table.rows.push_back({{.html = std::move(version)},
                          {.text = signed_words(letter) + ' ' + acknowledged_words(letter)}});
  }
  return Html()
      .raw("<div class=\"cw-no-print\">\n")
      .add(platform::data_table(table))
      .raw("</div>\n");
}

Html letter_data_link(const std::string& address) {
  Html html;
  html.raw("<ul class=\"cw-downloads cw-no-print\">\n<li><a class=\"govuk-link\"");
  html.attribute("href", "/api/v1" + address);
  return html.raw(">This letter as data (JSON)</a></li>\n</ul>\n");
}

}  // namespace commonweal::missions
