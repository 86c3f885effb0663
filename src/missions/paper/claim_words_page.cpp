#include "missions/paper/claim_words_page.hpp"

#include "base/check.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

struct TagWords {
  const char* text;
  const char* classes;
};

TagWords tag_words(ClaimState state) {
  switch (state) {
    case ClaimState::recomputed: return {"Recomputed", "govuk-tag--green"};
    case ClaimState::consistent: return {"Consistent", "govuk-tag--blue"};
    case ClaimState::differs: return {"Differs", "govuk-tag--orange"};
    case ClaimState::quoted: return {"Quoted", "govuk-tag--grey"};
  }
  CW_CHECK(false);
}

}  // namespace

Html state_tag(ClaimState state) {
  const auto [text, classes] = tag_words(state);
  return platform::tag({.text = text, .classes = classes});
}

std::string claim_address(std::string_view id) { return "/paper/" + std::string(id); }

Html plain_link(const std::string& href, std::string_view text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html claim_link(const Claim& claim) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", claim_address(claim.id)).raw(">");
  return html.text(claim.claim).raw("</a>");
}

Html input_words(const PaperInput& input) {
  Html html;
  const bool has_page = input.file.starts_with("examples/england/");
  if (has_page) {
    html.raw("<a class=\"govuk-link\"")
        .attribute("href", "/metrics/" + input.series + "?body=" + input.item)
        .raw(">");
  }
  html.text(input.title);
  return has_page ? html.raw("</a>") : html;
}

Html command_block(const std::string& command) {
  Html html;
  html.raw("<pre class=\"cw-command\" tabindex=\"0\"><code>");
  return html.text(command).raw("</code></pre>\n");
}

}  // namespace commonweal::missions
