#pragma once

// How far each task of a bid is, and what the bid lacks before it can be submitted.

#include <string>
#include <vector>

#include "investment/desk/bid_task.hpp"
#include "investment/proposals/proposal.hpp"

namespace commonweal::investment {

enum class TaskProgress { not_started, in_progress, done, cannot_be_submitted };

std::string_view words_of(TaskProgress progress);  // "Not started"

struct TaskStanding {
  BidTask task;
  TaskProgress progress;
  // Sentences: why the bid cannot be submitted as this task stands. Empty where it could be.
  std::vector<std::string> lacks;
};

// In the order of the list.
std::vector<TaskStanding> task_standings(const Proposal& proposal);

bool is_complete(const std::vector<TaskStanding>& standings);

}  // namespace commonweal::investment
