#pragma once

// The steps that something goes through, in order, and how far it has come: proposed, funded,
// delivered. Each step says its state in a word.

#include <string>
#include <vector>

#include "platform/html/html.hpp"

namespace commonweal::platform {

enum class StepState { done, current, to_come };

struct FlowStep {
  std::string title;
  StepState state = StepState::to_come;
  std::string detail;  // "12 March 2026, by the Treasury"
  std::string href;    // Where the title leads; empty: nowhere.
};

struct StepFlow {
  std::string label;  // What goes through them, for screen readers: "Where this proposal stands".
  std::vector<FlowStep> steps;
};

// Side by side where there is room, one below the other on a phone.
Html step_flow(const StepFlow& flow);

}  // namespace commonweal::platform
