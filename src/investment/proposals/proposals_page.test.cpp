#include "investment/proposals/proposals_page.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposals_fixture.hpp"

namespace commonweal::investment {
namespace {

struct ProposalsPage : ProposalsFixture {};

TEST_F(ProposalsPage, HidesDraftsFromGuests) {
  given_bid("draft");
  EXPECT_FALSE(says(body(show_proposals), "evening-clinics"));
  EXPECT_FALSE(answer(show_proposal, {.path_parameters = {{"proposal", "evening-clinics"}}}));
}

TEST_F(ProposalsPage, RegisterListsBidsAndWhatTheyAsk) {
  given_bid("submitted");
  const std::string words = this->words(show_proposals);
  EXPECT_TRUE(says(words, "1 bid asks for £1 million over all years.")) << words;
  EXPECT_TRUE(says(words, "Evening clinics\n")) << words;
  EXPECT_TRUE(says(words, "Department of Health\n")) << words;
  EXPECT_TRUE(says(words, "Submitted\n")) << words;
  EXPECT_TRUE(says(words, "2026-27\n")) << words;
}

TEST_F(ProposalsPage, RegisterIsChosenByMissionStatusPlaceAndWords) {
  given_bid("submitted");
  EXPECT_TRUE(says(words(show_proposals, {{"search", "EVENING"}}), "1 bid asks"));
  EXPECT_TRUE(says(words(show_proposals, {{"place", "E92000001"}}), "1 bid asks"));
  EXPECT_TRUE(says(words(show_proposals, {{"search", "prison"}}), "No bid fits this choice."));
  EXPECT_TRUE(says(words(show_proposals, {{"state", "funded"}}), "No bid fits this choice."));
  EXPECT_TRUE(says(words(show_proposals, {{"mission", "safety"}}), "No bid fits this choice."));
  EXPECT_FALSE(answer(show_proposals, {.query_parameters = {{"state", "lost"}}}));
}

TEST_F(ProposalsPage, OneBidSaysWhatItAsksAndWhatItRestsOn) {
  given_bid("submitted");
  const auto response =
      answer(show_proposal, {.path_parameters = {{"proposal", "evening-clinics"}}});
  ASSERT_TRUE(response) << missions::told(response);
  const std::string words = missions::words_within(response->body, "id", "main-content");
  EXPECT_TRUE(says(words, "Illustrative")) << words;
  EXPECT_TRUE(says(words, "staff: Resource (RDEL)")) << words;
  EXPECT_TRUE(says(words, "3,000\n")) << words;
  EXPECT_TRUE(says(words, "Evidence: moderate certainty.")) << words;
  EXPECT_TRUE(says(words, "Staff know their patients.")) << words;
  EXPECT_TRUE(says(words, "this is version 1")) << words;
  EXPECT_FALSE(says(words, "Work on this bid")) << words;
  EXPECT_FALSE(says(words, "Promised and delivered")) << words;
}

TEST_F(ProposalsPage, OneBidLeadsWhoWorksOnItToItsTasks) {
  given_bid("draft");
  platform::Request request{.path_parameters = {{"proposal", "evening-clinics"}}};
  const auto told_to = [&](platform::Role role, const std::string& scope) {
    request.visitor = platform::Visitor{.account = platform::AccountId{7},
                                        .name = "A person",
                                        .actor = "account:7",
                                        .grants = {{role, scope}},
                                        .form_token = "token"};
    const auto response = answer(show_proposal, request);
    return response && says(response->body, "href=\"/proposals/evening-clinics/edit\"");
  };
  EXPECT_TRUE(told_to(platform::Role::analyst, ""));
  EXPECT_FALSE(told_to(platform::Role::minister, "")) << "who reads a draft does not write it";
}

TEST_F(ProposalsPage, RegisterLeadsToTheOtherPagesOfWhatToFund) {
  given_bid("submitted");
  const std::string html = body(show_proposals);
  for (const auto* href : {"/delivery", "/prevention", "/prevention/shifts", "/early-wins",
                           "/spending-outlook", "/unit-values", "/appraisal-rates", "/envelopes"}) {
    EXPECT_TRUE(says(html, "href=\"" + std::string(href) + "\"")) << href;
  }
}

}  // namespace
}  // namespace commonweal::investment
