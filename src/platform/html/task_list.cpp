#include "platform/html/task_list.hpp"

#include <cstddef>

namespace commonweal::platform {
namespace {

struct Ids {
  std::string hint;
  std::string status;
};

Ids ids_of(const TaskList& list, std::size_t index) {
  const auto id = list.id_prefix + "-" + std::to_string(index + 1);
  return {id + "-hint", id + "-status"};
}

Html title_of(const Task& task, const Ids& ids) {
  const auto words = content(task.title.html, task.title.text);
  Html html;
  if (task.href.empty()) {
    html.raw("<div").attribute_if_any("class", task.title.classes).raw(">\n");
    return html.add(words).raw("\n</div>\n");
  }
  html.raw("<a").add(class_names({"govuk-link", "govuk-task-list__link", task.title.classes}));
  html.attribute("href", task.href);
  html.attribute("aria-describedby", task.hint ? ids.hint + ' ' + ids.status : ids.status);
  return html.raw(">\n").add(words).raw("\n</a>\n");
}

Html status_of(const TaskStatus& status, const Ids& ids) {
  Html html;
  html.raw("<div").add(class_names({"govuk-task-list__status", status.classes}));
  html.attribute("id", ids.status).raw(">\n");
  html.add(status.tag ? tag(*status.tag) : content(status.html, status.text));
  return html.raw("\n</div>\n");
}

Html item_of(const TaskList& list, std::size_t index) {
  const auto& task = list.items[index];
  const auto ids = ids_of(list, index);
  Html html;
  html.raw("<li");
  html.add(
      class_names({"govuk-task-list__item",
                   task.href.empty() ? "" : "govuk-task-list__item--with-link", task.classes}));
  html.raw(">\n<div class=\"govuk-task-list__name-and-hint\">\n").add(title_of(task, ids));
  if (task.hint) {
    html.raw("<div").attribute("id", ids.hint).raw(" class=\"govuk-task-list__hint\">\n");
    html.add(content(task.hint->html, task.hint->text)).raw("\n</div>\n");
  }
  return html.raw("</div>\n").add(status_of(task.status, ids)).raw("</li>\n");
}

}  // namespace

Html task_list(const TaskList& list) {
  Html html;
  html.raw("<ul").add(class_names({"govuk-task-list", list.classes}));
  html.add(attributes(list.attributes)).raw(">\n");
  for (std::size_t i = 0; i < list.items.size(); ++i) html.add(item_of(list, i));
  return html.raw("</ul>\n");
}

}  // namespace commonweal::platform
