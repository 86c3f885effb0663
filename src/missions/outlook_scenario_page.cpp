#include "missions/outlook_scenario_page.hpp"

#include <string>

#include "missions/outlook_scenario_words.hpp"

namespace commonweal::missions {
namespace {

using platform::Html;

Html link(std::string_view text, const std::string& href) {
  Html html;
  html.raw("<a class=\"govuk-link\"").attribute("href", href).raw(">");
  return html.text(text).raw("</a>");
}

}  // namespace

Html scenario_section(const OutlookReading& reading) {
  if (!reading.outlook->scenario) return {};
  Html html;
  html.raw("<h2 class=\"govuk-heading-m\" id=\"scenario\">With the interventions</h2>\n");
  const auto sentence = scenario_sentence(reading.of.metric, *reading.series, *reading.outlook);
  if (!sentence.empty()) {
    html.raw("<p class=\"govuk-body\">").text(sentence).raw("</p>\n");
  }
  html.raw("<ul class=\"govuk-list govuk-list--bullet\">\n");
  for (const auto& note : scenario_notes(*reading.outlook)) {
    html.raw("<li>").text(note).raw("</li>\n");
  }
  html.raw("</ul>\n<p class=\"govuk-body\">");
  html.add(link("What each would change, step by step",
                "/metrics/" + reading.of.metric.code + "/interventions"));
  return html.raw("</p>\n");
}

}  // namespace commonweal::missions
