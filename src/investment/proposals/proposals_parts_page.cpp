#include "investment/proposals/proposals_parts_page.hpp"

#include "investment/proposals/proposal_words.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::investment {

using platform::Html;

Html bid_link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html bid_paragraph(std::string_view words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html state_tag(const Proposal& proposal) {
  Html html =
      platform::tag({.text = std::string(words_of(proposal.state)), .classes = "govuk-tag--grey"});
  if (proposal.is_illustrative) {
    html.raw(" ").add(platform::tag({.text = "Illustrative", .classes = "govuk-tag--yellow"}));
  }
  return html;
}

std::string body_name(const missions::Holdings& holdings, const std::string& code) {
  const auto* body = holdings.directory.find_body(code);
  return body == nullptr ? code : body->name;
}

platform::TableCell pounds_cell(double pounds) {
  return {.text = sum_words(pounds), .format = platform::CellFormat::numeric};
}

}  // namespace commonweal::investment
