#include "platform/html/own/step_flow.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/html_tree.hpp"

namespace commonweal::platform {
namespace {

TEST(StepFlow, SaysTheStateOfEachStepInAWord) {
  const auto tree = read_html(
      step_flow({.label = "Where this proposal stands",
                 .steps = {{.title = "Proposed", .state = StepState::done, .detail = "May 2026"},
                           {.title = "Funded", .state = StepState::current, .href = "/funding"},
                           {.title = "Delivered"}}})
          .str());
  ASSERT_TRUE(tree);
  EXPECT_EQ(outline(*tree), R"(<ol aria-label="Where this proposal stands" class="cw-flow">
  <li class="cw-flow__step cw-flow__step--done">
    <span class="cw-flow__title">
      "Proposed"
    " "
    <span class="cw-flow__state">
      "Done"
    " "
    <span class="cw-flow__detail">
      "May 2026"
  <li aria-current="step" class="cw-flow__step cw-flow__step--current">
    <span class="cw-flow__title">
      <a class="govuk-link" href="/funding">
        "Funded"
    " "
    <span class="cw-flow__state">
      "Now"
  <li class="cw-flow__step cw-flow__step--to-come">
    <span class="cw-flow__title">
      "Delivered"
    " "
    <span class="cw-flow__state">
      "To come"
)");
}

}  // namespace
}  // namespace commonweal::platform
