#include "missions/paper/contradiction_page.hpp"

#include <utility>

#include "missions/paper/claim_words_page.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/table.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

Html says(const std::string& place, const std::string& words) {
  Html html;
  html.text(words).raw("<br><span class=\"cw-secondary\">").text(place);
  return html.raw("</span>");
}

Html claims_of(const Paper& paper, const Contradiction& one) {
  Html html;
  html.text(one.note).raw("\n<ul class=\"govuk-list govuk-!-margin-top-2\">\n");
  for (const std::string& id : one.claims) {
    if (const CheckedClaim* checked = paper.find(id)) {
      html.raw("<li>").add(claim_link(checked->claim)).raw("</li>\n");
    }
  }
  return html.raw("</ul>\n");
}

}  // namespace

Html contradictions_section(const Paper& paper) {
  platform::HtmlTable table{
      .caption = "Where the paper contradicts itself",
      .caption_classes = "govuk-visually-hidden",
      .head = {{.text = "About"}, {.text = "It says"}, {.text = "And"}, {.text = "What is wrong"}},
      .rows = {},
      .first_cell_is_header = true};
  for (const Contradiction& one : paper.contradictions) {
    table.rows.push_back({{.text = one.title},
                          {.html = says(one.first_place, one.first_says)},
                          {.html = says(one.second_place, one.second_says)},
                          {.html = claims_of(paper, one), .classes = "cw-claim"}});
  }
  Html html;
  html.raw("<h2 class=\"govuk-heading-l\" id=\"contradictions\">");
  html.raw("Where the paper contradicts itself</h2>\n");
  return html.add(
      platform::scroll_region("Where the paper contradicts itself", platform::table(table)));
}

Html contradictions_of_claim(const std::vector<const Contradiction*>& contradictions) {
  Html html;
  if (contradictions.empty()) return html;
  html.raw("<h2 class=\"govuk-heading-m\">Where the paper contradicts itself</h2>\n");
  for (const Contradiction* one : contradictions) {
    html.raw("<h3 class=\"govuk-heading-s\">").text(one->title).raw("</h3>\n");
    html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n<li>");
    html.text(one->first_place + ": " + one->first_says).raw("</li>\n<li>");
    html.text(one->second_place + ": " + one->second_says).raw("</li>\n</ul>\n");
    html.raw("<p class=\"govuk-body\">").text(one->note).raw("</p>\n");
  }
  return html;
}

}  // namespace commonweal::missions
