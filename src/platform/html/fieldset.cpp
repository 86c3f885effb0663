#include "platform/html/fieldset.hpp"

namespace commonweal::platform {
namespace {

Html legend_of(const Legend& legend) {
  const auto words = content(legend.html, legend.text);
  if (words.empty()) return {};
  Html html;
  html.raw("<legend").add(class_names({"govuk-fieldset__legend", legend.classes})).raw(">\n");
  if (legend.is_page_heading) html.raw("<h1 class=\"govuk-fieldset__heading\">\n");
  html.add(words).raw("\n");
  if (legend.is_page_heading) html.raw("</h1>\n");
  return html.raw("</legend>\n");
}

}  // namespace

Html fieldset(const Fieldset& fieldset) {
  Html html;
  html.raw("<fieldset").add(class_names({"govuk-fieldset", fieldset.classes}));
  html.attribute_if_any("role", fieldset.role);
  html.attribute_if_any("aria-describedby", fieldset.described_by);
  html.add(attributes(fieldset.attributes)).raw(">\n");
  return html.add(legend_of(fieldset.legend)).add(fieldset.html).raw("</fieldset>\n");
}

}  // namespace commonweal::platform
