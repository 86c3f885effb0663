#include "platform/html/own/metric_card.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/html_tree.hpp"

namespace commonweal::platform {
namespace {

std::string outline_of(const Html& html) {
  const auto tree = read_html(html.str());
  return tree ? outline(*tree) : "Refused: " + tree.error().problems.front().what;
}

MetricCard waiting_list() {
  return {.title = "People waiting & hoping",
          .href = "/metrics/nhs-waiting-list",
          .value = "7.77 million",
          .unit = "people",
          .period = "September 2023",
          .sparkline = Html().raw("<svg aria-hidden=\"true\"></svg>\n"),
          .change =
              MetricChange{.sense = ChangeSense::worse, .words = "Up 700,000 since September 2022"},
          .gap = "5.45 million above the record low",
          .recovery = "9.98 years, until September 2033",
          .note = "Provisional"};
}

TEST(MetricCard, SaysFigureChangeGapAndYearsToRecover) {
  EXPECT_EQ(outline_of(metric_card(waiting_list())), R"(<div class="cw-card">
  <h3 class="cw-card__title govuk-heading-s">
    <a class="govuk-link" href="/metrics/nhs-waiting-list">
      "People waiting & hoping"
  <p class="cw-card__figure">
    <strong class="cw-card__value">
      "7.77 million"
    " "
    <span class="cw-card__unit">
      "people"
    " "
    <span class="cw-card__period">
      "September 2023"
  <div class="cw-card__sparkline">
    <svg aria-hidden="true">
  <dl class="cw-card__facts">
    <div class="cw-card__fact">
      <dt>
        "Change"
      <dd>
        <strong class="govuk-tag govuk-tag--red">
          "Worse"
        " Up 700,000 since September 2022"
    <div class="cw-card__fact">
      <dt>
        "Gap"
      <dd>
        "5.45 million above the record low"
    <div class="cw-card__fact">
      <dt>
        "Years to recover"
      <dd>
        "9.98 years, until September 2033"
  <p class="cw-card__note">
    "Provisional"
)");
}

TEST(MetricCard, SaysThatNoSeriesIsHeldAndNothingElse) {
  auto card = waiting_list();
  card.value = "";
  card.note = "Absolute poverty is a core metric, but its figures are not held here.";
  EXPECT_EQ(outline_of(metric_card(card)), R"(<div class="cw-card cw-card--none">
  <h3 class="cw-card__title govuk-heading-s">
    <a class="govuk-link" href="/metrics/nhs-waiting-list">
      "People waiting & hoping"
  <p class="cw-card__none">
    "No series held"
  <p class="cw-card__note">
    "Absolute poverty is a core metric, but its figures are not held here."
)");
}

TEST(MetricCard, LeavesOutWhatItIsNotTold) {
  EXPECT_EQ(outline_of(metric_card({.title = "Beds", .heading_level = 2, .value = "120"})),
            R"(<div class="cw-card">
  <h2 class="cw-card__title govuk-heading-s">
    "Beds"
  <p class="cw-card__figure">
    <strong class="cw-card__value">
      "120"
)");
}

TEST(MetricCard, SaysTheSenseOfAChangeInAWordUnlessThereIsNone) {
  const auto said = [](ChangeSense sense) {
    return metric_card({.title = "Beds",
                        .value = "1",
                        .change = MetricChange{.sense = sense, .words = "Up 2"}})
        .str();
  };
  EXPECT_NE(said(ChangeSense::better).find("Better"), std::string::npos);
  EXPECT_NE(said(ChangeSense::worse).find("Worse"), std::string::npos);
  EXPECT_NE(said(ChangeSense::steady).find("About the same"), std::string::npos);
  EXPECT_EQ(said(ChangeSense::neutral).find("govuk-tag"), std::string::npos);
}

TEST(MetricCard, SaysFurtherFactsUnderTheirNames) {
  const auto said =
      metric_card({.title = "Beds",
                   .value = "1",
                   .facts = {{"95% interval", Html().text("0 to 2")}, {"Change", {}}}})
          .str();
  EXPECT_NE(said.find("<dt>95% interval</dt>\n<dd>0 to 2</dd>"), std::string::npos) << said;
  EXPECT_EQ(said.find("<dt>Change</dt>"), std::string::npos);
}

TEST(MetricCards, AreAList) {
  const auto list = metric_cards({{.title = "Beds"}, {.title = "Nurses"}}).str();
  EXPECT_TRUE(list.starts_with("<ul class=\"cw-cards\">\n<li>\n<div class=\"cw-card"));
  EXPECT_TRUE(list.ends_with("</div>\n</li>\n</ul>\n"));
}

}  // namespace
}  // namespace commonweal::platform
