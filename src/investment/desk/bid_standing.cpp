#include "investment/desk/bid_standing.hpp"

#include <algorithm>
#include <array>

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

constexpr base::WordTable<TaskProgress, 4> kWords = {
    {{TaskProgress::not_started, "Not started"},
     {TaskProgress::in_progress, "In progress"},
     {TaskProgress::done, "Done"},
     {TaskProgress::cannot_be_submitted, "Cannot be submitted yet"}}};

using Lacks = std::vector<std::string>;

// What was said, and what is still to say. Nothing said: not started.
struct Looked {
  bool is_begun = false;
  Lacks lacks;
};

void need(Looked& looked, bool is_there, const char* lack) {
  if (is_there) {
    looked.is_begun = true;
  } else {
    looked.lacks.emplace_back(lack);
  }
}

Looked about(const Proposal& bid) {
  Looked looked;
  need(looked, !bid.title.empty(), "It has no title.");
  need(looked, !bid.summary.empty(), "It has no summary.");
  need(looked, !bid.mission.empty(), "It names no mission.");
  return looked;
}

Looked costs(const Proposal& bid) {
  Looked looked;
  need(looked, !bid.costs.empty(), "It states no costs.");
  const bool is_costed = std::ranges::any_of(
      bid.costs, [](const CostLine& line) { return missions::total_of(line.pounds) > 0; });
  if (looked.is_begun && !is_costed) {
    looked.lacks.emplace_back("None of its costs has an amount in any year.");
  }
  return looked;
}

Looked reach(const Proposal& bid) {
  Looked looked;
  need(looked, !bid.reach.empty(), "It does not say who is reached.");
  const bool reaches = std::ranges::any_of(
      bid.reach, [](const auto& line) { return missions::total_of(line.people) > 0; });
  if (looked.is_begun && !reaches) {
    looked.lacks.emplace_back("It reaches nobody in any year.");
  }
  return looked;
}

// Benefits hang on effects that the bid reaches people with.
Looked benefits(const Proposal& bid) {
  Looked looked{.is_begun = !bid.benefits.empty(), .lacks = {}};
  for (const auto& line : bid.benefits) {
    if (line.effect.empty()) continue;
    const bool reaches = std::ranges::any_of(
        bid.reach, [&](const auto& reached) { return reached.effect == line.effect; });
    if (reaches) continue;
    looked.lacks.push_back("A benefit rests on the effect " + line.effect +
                           ", with which nobody is reached.");
  }
  return looked;
}

Looked of_text(const std::string& text, const char* lack) {
  Looked looked;
  need(looked, !text.empty(), lack);
  return looked;
}

Looked optional(bool is_begun) { return {.is_begun = is_begun, .lacks = {}}; }

Looked looked_at(BidTask task, const Proposal& bid) {
  switch (task) {
    case BidTask::about: return about(bid);
    case BidTask::timing: return optional(true);
    case BidTask::costs: return costs(bid);
    case BidTask::reach: return reach(bid);
    case BidTask::benefits: return benefits(bid);
    case BidTask::links: return optional(!bid.needs.empty() || !bid.excludes.empty());
    case BidTask::evaluation: return of_text(bid.evaluation, "It has no evaluation plan.");
    case BidTask::purpose:
      return of_text(bid.purpose, "It does not say what it is for first of all.");
    case BidTask::unmonetised: return optional(!bid.unmonetised.empty());
    case BidTask::popularity: return optional(bid.popularity || bid.quick_months);
    case BidTask::officer: return of_text(bid.officer, "It names no office that answers for it.");
  }
  return {};
}

TaskProgress progress_of(const Looked& looked, BidTask task) {
  if (!looked.is_begun) return TaskProgress::not_started;
  if (looked.lacks.empty()) return TaskProgress::done;
  return lines_column(task) ? TaskProgress::cannot_be_submitted : TaskProgress::in_progress;
}

}  // namespace

std::string_view words_of(TaskProgress progress) { return base::word_of(kWords, progress); }

std::vector<TaskStanding> task_standings(const Proposal& proposal) {
  std::vector<TaskStanding> standings;
  for (const auto& words : all_bid_tasks()) {
    auto looked = looked_at(words.task, proposal);
    const auto progress = progress_of(looked, words.task);
    standings.push_back(
        {.task = words.task, .progress = progress, .lacks = std::move(looked.lacks)});
  }
  return standings;
}

bool is_complete(const std::vector<TaskStanding>& standings) {
  return std::ranges::all_of(standings, [](const auto& it) { return it.lacks.empty(); });
}

}  // namespace commonweal::investment
