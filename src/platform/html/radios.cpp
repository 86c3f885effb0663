#include "platform/html/radios.hpp"

#include <cstddef>

namespace commonweal::platform {
namespace {

std::string prefix_of(const Radios& radios) {
  return radios.id_prefix.empty() ? radios.name : radios.id_prefix;
}

// The first has no number, so that an error summary can link to the group by its plain name.
std::string id_of(const Radios& radios, std::size_t index) {
  const auto& item = radios.items[index];
  if (!item.id.empty()) return item.id;
  return prefix_of(radios) + (index == 0 ? "" : "-" + std::to_string(index + 1));
}

bool is_checked(const Radios& radios, const RadioItem& item) {
  return item.checked.value_or(!radios.value.empty() && item.value == radios.value);
}

Html button_of(const Radios& radios, const RadioItem& item, const std::string& id) {
  Html html;
  html.raw("<input class=\"govuk-radios__input\"").attribute("id", id);
  html.attribute("name", radios.name).raw(" type=\"radio\"").attribute("value", item.value);
  if (is_checked(radios, item)) html.raw(" checked");
  if (item.disabled) html.raw(" disabled");
  if (!item.conditional.empty()) html.attribute("data-aria-controls", "conditional-" + id);
  if (item.hint) html.attribute("aria-describedby", id + "-item-hint");
  return html.add(attributes(item.attributes)).raw(">\n");
}

Html label_of(const RadioItem& item, const std::string& id) {
  const auto& classes = item.label.classes;
  return label({.text = item.text,
                .html = item.html,
                .classes = "govuk-radios__label" + (classes.empty() ? "" : " " + classes),
                .attributes = item.label.attributes,
                .for_id = id});
}

Html hint_of(const Hint& words, const std::string& id) {
  auto placed = words;
  placed.id = id + "-item-hint";
  placed.classes = "govuk-radios__hint" + (words.classes.empty() ? "" : " " + words.classes);
  return hint(placed);
}

Html conditional_of(const Radios& radios, const RadioItem& item, const std::string& id) {
  const char* hidden = is_checked(radios, item) ? "" : "govuk-radios__conditional--hidden";
  Html html;
  html.raw("<div").add(class_names({"govuk-radios__conditional", hidden}));
  return html.attribute("id", "conditional-" + id).raw(">\n").add(item.conditional).raw("</div>\n");
}

Html item_of(const Radios& radios, std::size_t index) {
  const auto& item = radios.items[index];
  Html html;
  if (!item.divider.empty()) {
    return html.raw("<div class=\"govuk-radios__divider\">").text(item.divider).raw("</div>\n");
  }
  const auto id = id_of(radios, index);
  html.raw("<div class=\"govuk-radios__item\">\n");
  html.add(button_of(radios, item, id)).add(label_of(item, id));
  if (item.hint) html.add(hint_of(*item.hint, id));
  html.raw("</div>\n");
  if (!item.conditional.empty()) html.add(conditional_of(radios, item, id));
  return html;
}

Html items_of(const Radios& radios) {
  Html html;
  html.raw("<div").add(class_names({"govuk-radios", radios.classes}));
  html.add(attributes(radios.attributes)).raw(" data-module=\"govuk-radios\">\n");
  for (std::size_t i = 0; i < radios.items.size(); ++i) html.add(item_of(radios, i));
  return html.raw("</div>\n");
}

}  // namespace

Html radios(const Radios& radios) {
  auto notes = field_notes(prefix_of(radios), radios.fieldset ? radios.fieldset->described_by : "",
                           radios.hint, radios.error_message);
  notes.html.add(items_of(radios));
  const auto state = radios.error_message ? FieldState::in_error : FieldState::valid;
  if (!radios.fieldset) return form_group(radios.form_group, state, notes.html);
  auto group = *radios.fieldset;
  group.described_by = notes.described_by;
  group.html = notes.html;
  return form_group(radios.form_group, state, fieldset(group));
}

}  // namespace commonweal::platform
