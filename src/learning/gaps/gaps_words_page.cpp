#include "learning/gaps/gaps_words_page.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {
namespace {

using missions::QuestionState;
using platform::Html;
using platform::SelectItem;

std::string_view tag_colour(Covered covered) {
  switch (covered) {
    case Covered::whole: return "govuk-tag--green";
    case Covered::part: return "govuk-tag--yellow";
    case Covered::none: return "govuk-tag--red";
  }
  CW_CHECK(false);
}

Html state_tag(QuestionState state) {
  switch (state) {
    case QuestionState::open: return platform::tag({.text = "Open", .classes = "govuk-tag--blue"});
    case QuestionState::answered:
      return platform::tag({.text = "Answered", .classes = "govuk-tag--green"});
    case QuestionState::withdrawn:
      return platform::tag({.text = "Withdrawn", .classes = "govuk-tag--grey"});
  }
  CW_CHECK(false);
}

}  // namespace

Html link_to(const std::string& href, std::string_view text) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html paragraph(const std::string& words) {
  if (words.empty()) return {};
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html secondary(const std::string& words) {
  if (words.empty()) return {};
  return Html().raw("<span class=\"cw-secondary\">").text(words).raw("</span>");
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (std::size_t at = 0; at < texts.size(); ++at) {
    if (at > 0) all += at + 1 == texts.size() ? " and " : ", ";
    all += texts[at];
  }
  return all;
}

Html covered_tag(Covered covered) {
  return platform::tag(
      {.text = std::string(words_of(covered)), .classes = std::string(tag_colour(covered))});
}

Html question_tags(const missions::Question& question, bool is_late) {
  Html html = state_tag(question.state);
  if (is_late) html.raw(" ").add(platform::tag({.text = "Late", .classes = "govuk-tag--red"}));
  if (question.text.starts_with("Illustrative")) {
    html.raw(" ").add(platform::tag({.text = "Illustrative", .classes = "govuk-tag--grey"}));
  }
  return html;
}

Html downloads_list(const Downloads& downloads) {
  Html html;
  html.raw("<ul class=\"cw-downloads\">\n<li>Download this page: ");
  html.add(link_to(downloads.csv, "CSV")).raw(", ").add(link_to(downloads.xlsx, "Excel"));
  html.raw("</li>\n<li>").add(link_to(downloads.json, "This page as data (JSON)"));
  return html.raw("</li>\n</ul>\n");
}

std::vector<SelectItem> service_items(const missions::Directory& directory, std::string none) {
  std::vector<SelectItem> items{{.text = std::move(none), .value = ""}};
  for (const auto& service : directory.services()) {
    items.push_back({.text = capitalised(service.title), .value = service.code});
  }
  return items;
}

std::vector<SelectItem> mission_items(const missions::Directory& directory, std::string none) {
  std::vector<SelectItem> items{{.text = std::move(none), .value = ""}};
  for (const auto& mission : directory.missions()) {
    items.push_back({.text = mission.title, .value = mission.code});
  }
  return items;
}

std::vector<SelectItem> intervention_items(const missions::Directory& directory, std::string none) {
  std::vector<SelectItem> items{{.text = std::move(none), .value = ""}};
  for (const auto& intervention : directory.interventions()) {
    items.push_back({.text = intervention.title, .value = intervention.code});
  }
  return items;
}

}  // namespace commonweal::learning
