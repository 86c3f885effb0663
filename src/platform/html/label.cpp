#include "platform/html/label.hpp"

namespace commonweal::platform {

Html label(const FieldLabel& label) {
  const auto words = content(label.html, label.text);
  if (words.empty()) return {};
  Html html;
  if (label.is_page_heading) html.raw("<h1 class=\"govuk-label-wrapper\">\n");
  html.raw("<label").add(class_names({"govuk-label", label.classes}));
  html.add(attributes(label.attributes)).attribute_if_any("for", label.for_id);
  html.raw(">\n").add(words).raw("\n</label>\n");
  if (label.is_page_heading) html.raw("</h1>\n");
  return html;
}

}  // namespace commonweal::platform
