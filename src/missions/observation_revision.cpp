#include "missions/observation_revision.hpp"

#include <utility>

namespace commonweal::missions {

std::optional<double> Revision::value() const {
  const auto* reported = std::get_if<base::Reported>(&observation.figure);
  return reported ? std::optional(reported->value) : std::nullopt;
}

std::optional<double> PeriodHistory::first() const {
  for (const Revision& revision : revisions) {
    if (const auto value = revision.value()) return value;
  }
  return std::nullopt;
}

std::optional<double> PeriodHistory::latest() const { return revisions.back().value(); }

std::vector<RevisionStep> steps_of(const PeriodHistory& history) {
  std::vector<RevisionStep> steps;
  std::optional<double> before;
  for (const Revision& revision : history.revisions) {
    const auto value = revision.value();
    RevisionStep step{.revision = revision, .change = {}, .percent = {}};
    if (before && value) {
      step.change = *value - *before;
      step.percent = methods::percent_change(*before, *value);
    }
    steps.push_back(step);
    if (value) before = value;
  }
  return steps;
}

std::vector<PeriodHistory> RevisionHistory::revised() const {
  std::vector<PeriodHistory> revised;
  for (const PeriodHistory& history : periods) {
    if (history.revisions.size() > 1) revised.push_back(history);
  }
  return revised;
}

std::optional<methods::RevisionSummary> RevisionHistory::summary() const {
  std::vector<methods::RevisedFigure> figures;
  for (const PeriodHistory& history : periods) {
    const auto first = history.first();
    const auto latest = history.latest();
    if (first && latest) figures.push_back({history.period(), *first, *latest});
  }
  return methods::summary_of(figures);
}

RevisionHistory history_of(std::vector<Revision> revisions) {
  RevisionHistory history;
  for (Revision& revision : revisions) {
    auto& periods = history.periods;
    const bool goes_on = !periods.empty() && periods.back().period() == revision.observation.period;
    if (!goes_on) periods.emplace_back();
    periods.back().revisions.push_back(std::move(revision));
  }
  return history;
}

}  // namespace commonweal::missions
