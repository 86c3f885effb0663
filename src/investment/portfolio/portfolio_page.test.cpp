#include "investment/portfolio/portfolio_page.hpp"

#include <gtest/gtest.h>

#include "investment/proposals/proposals_fixture.hpp"
#include "investment/values/envelope.hpp"

namespace commonweal::investment {
namespace {

struct PortfolioPageTest : ProposalsFixture {
  PortfolioPageTest() {
    platform::Transaction transaction(store, platform::Access::write);
    const auto envelope = [](std::string code, std::string year, std::string cover,
                             std::string pounds) {
      return missions::Record{std::move(code),
                              {"dhsc", std::move(year), "rdel", std::move(cover), std::move(pounds),
                               "illustrative", "nhs-rtt", "row 2", "Made up"}};
    };
    const auto put = missions::put_records(
        transaction, envelope_table(),
        {envelope("all", "2026", "all", "9000000"), envelope("bids", "2026", "bids", "2000000"),
         envelope("gone", "2013", "all", "7000000")},
        missions::act_of("test"));
    EXPECT_TRUE(put) << missions::told(put);
    transaction.commit();
  }

  std::string page(const platform::Visitor& visitor) {
    platform::Request request;
    request.visitor = visitor;
    const auto response = answer(show_portfolio, request);
    return response ? response->body : missions::told(response);
  }
};

TEST_F(PortfolioPageTest, TellsAGuestWhatMayBeSpentAndWhoMayAsk) {
  given_bid("submitted");
  const std::string told = page({});
  EXPECT_TRUE(says(told, "1 public bid may be chosen"));
  EXPECT_TRUE(says(told, "£2.0 million")) << told;
  EXPECT_FALSE(says(told, "£9")) << "What is free for bids counts, where it is held.";
  EXPECT_FALSE(says(told, "2013-14"));
  EXPECT_TRUE(says(told, "href=\"/sign-in?to=%2Fportfolio\""));
  EXPECT_FALSE(says(told, "action=\"/portfolio\""));
}

TEST_F(PortfolioPageTest, GivesTheTreasuryAFormForPublicBidsAlone) {
  given_bid("submitted");
  const auto treasury = visitor(platform::Role::treasury, "");
  const std::string form = page(treasury);
  EXPECT_TRUE(says(form, "action=\"/portfolio\""));
  EXPECT_TRUE(says(form, "name=\"bid-evening-clinics\""));
  EXPECT_TRUE(says(form, "name=\"limits-dhsc\""));
  platform::Request again{
      .query_parameters = {{"prevention", "25"}, {"bid-evening-clinics", "in"}}};
  again.visitor = treasury;
  const std::string filled = answer(show_portfolio, again)->body;
  EXPECT_TRUE(says(filled, "value=\"25\"")) << filled;
  EXPECT_TRUE(says(filled, "value=\"in\" selected")) << filled;
  given_bid("draft");
  EXPECT_TRUE(says(page(treasury), "There is no bid to choose"));
  EXPECT_FALSE(says(page(visitor(platform::Role::analyst, "dhsc")), "action=\"/portfolio\""));
}

}  // namespace
}  // namespace commonweal::investment
