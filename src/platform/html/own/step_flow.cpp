#include "platform/html/own/step_flow.hpp"

#include "platform/html/attribute.hpp"

namespace commonweal::platform {
namespace {

struct StateWords {
  const char* word;
  const char* modifier;
};

StateWords words_of(StepState state) {
  switch (state) {
    case StepState::done: return {"Done", "cw-flow__step--done"};
    case StepState::current: return {"Now", "cw-flow__step--current"};
    case StepState::to_come: break;
  }
  return {"To come", "cw-flow__step--to-come"};
}

Html title_of(const FlowStep& step) {
  Html html;
  html.raw("<span class=\"cw-flow__title\">");
  if (step.href.empty()) return html.text(step.title).raw("</span>\n");
  html.raw("<a class=\"govuk-link\"").attribute("href", step.href).raw(">");
  return html.text(step.title).raw("</a></span>\n");
}

Html step_of(const FlowStep& step) {
  const auto [word, modifier] = words_of(step.state);
  Html html;
  html.raw("<li").add(class_names({"cw-flow__step", modifier}));
  html.attribute_if_any("aria-current", step.state == StepState::current ? "step" : "");
  html.raw(">\n").add(title_of(step)).raw("<span class=\"cw-flow__state\">").text(word);
  html.raw("</span>\n");
  if (!step.detail.empty()) {
    html.raw("<span class=\"cw-flow__detail\">").text(step.detail).raw("</span>\n");
  }
  return html.raw("</li>\n");
}

}  // namespace

Html step_flow(const StepFlow& flow) {
  Html html;
  html.raw("<ol class=\"cw-flow\"").attribute("aria-label", flow.label).raw(">\n");
  for (const auto& step : flow.steps) html.add(step_of(step));
  return html.raw("</ol>\n");
}

}  // namespace commonweal::platform
