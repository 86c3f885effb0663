#include "platform/html/checkboxes.hpp"

#include <algorithm>
#include <cstddef>

namespace commonweal::platform {
namespace {

std::string prefix_of(const Checkboxes& boxes) {
  return boxes.id_prefix.empty() ? boxes.name : boxes.id_prefix;
}

// The first has no number, so that an error summary can link to the group by its plain name.
std::string id_of(const Checkboxes& boxes, std::size_t index) {
  const auto& item = boxes.items[index];
  if (!item.id.empty()) return item.id;
  return prefix_of(boxes) + (index == 0 ? "" : "-" + std::to_string(index + 1));
}

bool is_checked(const Checkboxes& boxes, const CheckboxItem& item) {
  return item.checked.value_or(std::ranges::find(boxes.values, item.value) != boxes.values.end());
}

// Without a fieldset, what describes the group describes each box.
std::string description_of(const Checkboxes& boxes, const CheckboxItem& item, const std::string& id,
                           const std::string& described_by) {
  std::string description = boxes.fieldset ? "" : described_by;
  if (!item.hint) return description;
  if (!description.empty()) description += ' ';
  return description + id + "-item-hint";
}

Html box_of(const Checkboxes& boxes, std::size_t index, const std::string& described_by) {
  const auto& item = boxes.items[index];
  const auto id = id_of(boxes, index);
  Html html;
  html.raw("<input class=\"govuk-checkboxes__input\"").attribute("id", id);
  html.attribute("name", item.name.empty() ? boxes.name : item.name);
  html.raw(" type=\"checkbox\"").attribute("value", item.value);
  if (is_checked(boxes, item)) html.raw(" checked");
  if (item.disabled) html.raw(" disabled");
  if (!item.conditional.empty()) html.attribute("data-aria-controls", "conditional-" + id);
  if (item.exclusive) html.raw(" data-behaviour=\"exclusive\"");
  html.attribute_if_any("aria-describedby", description_of(boxes, item, id, described_by));
  return html.add(attributes(item.attributes)).raw(">\n");
}

Html label_of(const CheckboxItem& item, const std::string& id) {
  const auto& classes = item.label.classes;
  return label({.text = item.text,
                .html = item.html,
                .classes = "govuk-checkboxes__label" + (classes.empty() ? "" : " " + classes),
                .attributes = item.label.attributes,
                .for_id = id});
}

Html hint_of(const Hint& words, const std::string& id) {
  auto placed = words;
  placed.id = id + "-item-hint";
  placed.classes = "govuk-checkboxes__hint" + (words.classes.empty() ? "" : " " + words.classes);
  return hint(placed);
}

Html conditional_of(const Checkboxes& boxes, const CheckboxItem& item, const std::string& id) {
  const char* hidden = is_checked(boxes, item) ? "" : "govuk-checkboxes__conditional--hidden";
  Html html;
  html.raw("<div").add(class_names({"govuk-checkboxes__conditional", hidden}));
  return html.attribute("id", "conditional-" + id).raw(">\n").add(item.conditional).raw("</div>\n");
}

Html item_of(const Checkboxes& boxes, std::size_t index, const std::string& described_by) {
  const auto& item = boxes.items[index];
  Html html;
  if (!item.divider.empty()) {
    html.raw("<div class=\"govuk-checkboxes__divider\">").text(item.divider);
    return html.raw("</div>\n");
  }
  const auto id = id_of(boxes, index);
  html.raw("<div class=\"govuk-checkboxes__item\">\n").add(box_of(boxes, index, described_by));
  html.add(label_of(item, id));
  if (item.hint) html.add(hint_of(*item.hint, id));
  html.raw("</div>\n");
  if (!item.conditional.empty()) html.add(conditional_of(boxes, item, id));
  return html;
}

Html items_of(const Checkboxes& boxes, const std::string& described_by) {
  Html html;
  html.raw("<div").add(class_names({"govuk-checkboxes", boxes.classes}));
  html.add(attributes(boxes.attributes)).raw(" data-module=\"govuk-checkboxes\">\n");
  for (std::size_t i = 0; i < boxes.items.size(); ++i) html.add(item_of(boxes, i, described_by));
  return html.raw("</div>\n");
}

}  // namespace

Html checkboxes(const Checkboxes& boxes) {
  const bool own = boxes.fieldset && !boxes.fieldset->described_by.empty();
  auto notes =
      field_notes(prefix_of(boxes), own ? boxes.fieldset->described_by : boxes.described_by,
                  boxes.hint, boxes.error_message);
  notes.html.add(items_of(boxes, notes.described_by));
  const auto state = boxes.error_message ? FieldState::in_error : FieldState::valid;
  if (!boxes.fieldset) return form_group(boxes.form_group, state, notes.html);
  auto group = *boxes.fieldset;
  group.described_by = notes.described_by;
  group.html = notes.html;
  return form_group(boxes.form_group, state, fieldset(group));
}

}  // namespace commonweal::platform
