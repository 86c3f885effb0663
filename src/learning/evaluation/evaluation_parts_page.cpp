#include "learning/evaluation/evaluation_parts_page.hpp"

#include "learning/evaluation/evaluation_power.hpp"
#include "platform/html/tag.hpp"

namespace commonweal::learning {

using missions::Holdings;
using platform::Html;

Html plain_link(const std::string& text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

Html body_paragraph(std::string_view words) {
  return Html().raw("<p class=\"govuk-body\">").text(words).raw("</p>\n");
}

Html plan_tag(const Evaluation& evaluation) {
  const bool robust = is_robust(evaluation);
  return platform::tag({.text = robust ? "Robust plan" : "Not robust",
                        .classes = robust ? "govuk-tag--green" : "govuk-tag--grey"});
}

std::string name_of_body(const Holdings& holdings, const std::string& code) {
  const missions::Body* body = holdings.directory.find_body(code);
  return body == nullptr ? code : body->name;
}

Html power_words(const PlannedSample& sample) {
  const auto power = power_of(sample);
  if (!power) {
    Html html;
    for (const auto& problem : power.error().problems) html.add(body_paragraph(problem.what));
    return html;
  }
  Html html;
  for (const auto& sentence : power_sentences(*power)) html.add(body_paragraph(sentence));
  return html;
}

}  // namespace commonweal::learning
