#pragma once

// GOV.UK Frontend's task list: what there is to do, and how far each task is.

#include <optional>
#include <string>
#include <vector>

#include "platform/html/tag.hpp"

namespace commonweal::platform {

struct TaskText {
  std::string text;
  Html html;
  std::string classes;  // Not of a hint.
};

struct TaskStatus {
  std::optional<Tag> tag;  // Wins.
  std::string text;
  Html html;
  std::string classes;
};

struct Task {
  TaskText title;
  std::optional<TaskText> hint;
  TaskStatus status;
  std::string href;  // Empty: it cannot be started yet.
  std::string classes;
};

struct TaskList {
  std::vector<Task> items;
  std::string id_prefix = "task-list";
  std::string classes;
  Attributes attributes;
};

Html task_list(const TaskList& list);

}  // namespace commonweal::platform
