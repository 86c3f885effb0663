#include "platform/html/summary_list.hpp"

#include <algorithm>

namespace commonweal::platform {
namespace {

Html link(const SummaryAction& action) {
  Html html;
  html.raw("<a").add(class_names({"govuk-link", action.classes})).attribute("href", action.href);
  html.add(attributes(action.attributes)).raw(">").add(content(action.html, action.text));
  if (!action.visually_hidden_text.empty()) {
    html.raw("<span class=\"govuk-visually-hidden\"> ").text(action.visually_hidden_text);
    html.raw("</span>");
  }
  return html.raw("</a>\n");
}

Html list_of(const std::vector<SummaryAction>& actions) {
  Html html;
  html.raw("<ul class=\"govuk-summary-list__actions-list\">\n");
  for (const auto& action : actions) {
    html.raw("<li class=\"govuk-summary-list__actions-list-item\">\n").add(link(action));
    html.raw("</li>\n");
  }
  return html.raw("</ul>\n");
}

Html actions_of(const SummaryActions& actions) {
  Html html;
  if (actions.items.empty()) return html;
  html.raw("<dd").add(class_names({"govuk-summary-list__actions", actions.classes})).raw(">\n");
  html.add(actions.items.size() == 1 ? link(actions.items.front()) : list_of(actions.items));
  return html.raw("</dd>\n");
}

enum class ActionColumn { absent, present };

Html row_of(const SummaryRow& row, ActionColumn column) {
  const bool gap = column == ActionColumn::present && row.actions.items.empty();
  Html html;
  html.raw("<div").add(class_names(
      {"govuk-summary-list__row", gap ? "govuk-summary-list__row--no-actions" : "", row.classes}));
  html.raw(">\n<dt").add(class_names({"govuk-summary-list__key", row.key.classes}));
  html.raw(">\n").add(content(row.key.html, row.key.text)).raw("\n</dt>\n");
  html.raw("<dd").add(class_names({"govuk-summary-list__value", row.value.classes}));
  html.raw(">\n").add(content(row.value.html, row.value.text)).raw("\n</dd>\n");
  return html.add(actions_of(row.actions)).raw("</div>\n");
}

}  // namespace

Html summary_list(const SummaryList& list) {
  const bool any = std::any_of(list.rows.begin(), list.rows.end(),
                               [](const auto& row) { return !row.actions.items.empty(); });
  const auto column = any ? ActionColumn::present : ActionColumn::absent;
  Html html;
  html.raw("<dl").add(class_names({"govuk-summary-list", list.classes}));
  html.add(attributes(list.attributes)).raw(">\n");
  for (const auto& row : list.rows) html.add(row_of(row, column));
  return html.raw("</dl>\n");
}

}  // namespace commonweal::platform
