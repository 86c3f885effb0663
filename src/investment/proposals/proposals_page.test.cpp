#include "investment/proposals/proposals_page.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposals_api.hpp"
#include "investment/proposals/proposals_fixture.hpp"

namespace commonweal::investment {
namespace {

using Shows = base::Result<platform::Response> (*)(const platform::Request&,
                                                   const missions::Holdings&);

struct ProposalsPage : ProposalsFixture {
  base::Result<platform::Response> answer(Shows shows, const platform::Request& request) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = missions::load_directory(transaction);
    return shows(request, {transaction, *directory});
  }
  std::string body(Shows shows, platform::Parameters query = {}) {
    const auto response = answer(shows, {.query_parameters = std::move(query)});
    return response ? response->body : missions::told(response);
  }
  std::string words(Shows shows, platform::Parameters query = {}) {
    return missions::words_within(body(shows, std::move(query)), "id", "main-content");
  }
};

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
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

TEST_F(ProposalsPage, RegisterHidesDraftsFromGuestsInEveryForm) {
  given_bid("draft");
  for (const Shows shows :
       {show_proposals, answer_proposals, take_proposals_csv, take_proposals_json}) {
    EXPECT_FALSE(says(body(shows), "evening-clinics"));
  }
  EXPECT_FALSE(answer(show_proposal, {.path_parameters = {{"proposal", "evening-clinics"}}}));
  EXPECT_FALSE(answer(answer_proposal, {.path_parameters = {{"proposal", "evening-clinics"}}}));
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
}

TEST_F(ProposalsPage, CostsByYearAreATable) {
  given_bid("submitted");
  EXPECT_EQ(body(take_proposals_csv),
            "proposal,title,body,department,mission,state,illustrative,prices,price_year,budget,"
            "2026-27,total\n"
            "evening-clinics,Evening clinics,RRK,dhsc,health,submitted,yes,real,2026,rdel,1000000,"
            "1000000\n");
}

}  // namespace
}  // namespace commonweal::investment
