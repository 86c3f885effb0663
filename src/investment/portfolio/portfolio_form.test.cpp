#include "investment/portfolio/portfolio_form.hpp"

#include <gtest/gtest.h>

namespace commonweal::investment {
namespace {

using Words = std::vector<std::string>;

PortfolioOffer offer() {
  return {.missions = {{"health", "Health"}, {"safety", "Safety"}},
          .departments = {{"dhsc", "Health and Social Care"}},
          .places = {{"E92000001", "England"}},
          .bids = {{"clinics", "Clinics", "Health"}, {"prisons", "Prisons", "Justice"}},
          .limits = {}};
}

TEST(PortfolioForm, AsItComesAsksForWhatTheVerbDoesByItself) {
  EXPECT_EQ(portfolio_words(offer(), usual_portfolio(offer())).value(),
            (Words{"proposal", "portfolio", "store"}));
}

TEST(PortfolioForm, TurnsEveryFieldIntoAnOptionAndPercentIntoShares) {
  const auto words = portfolio_words(offer(), {{"weight-health", " 2 "},
                                               {"weight-safety", "0"},
                                               {"minimum-health", "2"},
                                               {"fair-E92000001", "0.1"},
                                               {"limits-dhsc", "105"},
                                               {"prevention", "25"},
                                               {"bid-clinics", "in"},
                                               {"bid-prisons", "out"},
                                               {"aim", "worst"},
                                               {"tail", "10"},
                                               {"frontier-first", "health"},
                                               {"frontier-second", "safety"},
                                               {"gap", "0.5"}});
  EXPECT_EQ(portfolio_line(words.value()),
            "commonweal proposal portfolio store --maximise health=2 --minimum health=0.02 --fair "
            "E92000001=0.001 --limits dhsc=1.05 --prevention 0.25 --with clinics --without prisons "
            "--robust cvar:0.1 --frontier health:safety --gap 0.005");
}

TEST(PortfolioForm, IsFilledInAsItWasFromTheWordsItBecame) {
  const Words words = {"proposal",      "portfolio",    "store",    "--maximise",    "health=2",
                       "--minimum",     "health=0.07",  "--fair",   "E92000001=0.1", "--limits",
                       "dhsc=1.05",     "--prevention", "0.25",     "--with",        "clinics",
                       "--without",     "prisons",      "--robust", "cvar:0.1",      "--frontier",
                       "health:safety", "--gap",        "0.005"};
  const auto fields = portfolio_fields(words);
  EXPECT_EQ(sent_in(fields, "minimum-health"), "7");
  EXPECT_EQ(sent_in(fields, "weight-safety"), "");
  EXPECT_EQ(portfolio_words(offer(), fields).value(), words);
}

TEST(PortfolioForm, TellsAllThatIsWrongEachAtItsField) {
  const auto words = portfolio_words(offer(), {{"weight-health", "-1"},
                                               {"minimum-safety", "lots"},
                                               {"limits-dhsc", "2000"},
                                               {"gap", "nan"},
                                               {"bid-gone", "in"},
                                               {"bid-clinics", "perhaps"},
                                               {"aim", "worst"},
                                               {"tail", "0.1"},
                                               {"frontier-first", "health"},
                                               {"frontier-second", "health"}});
  ASSERT_FALSE(words);
  std::vector<std::string> places;
  for (const auto& problem : words.error().problems) places.push_back(problem.place);
  EXPECT_EQ(places, (Words{"weight-health", "minimum-safety", "limits-dhsc", "bids", "bid-clinics",
                           "tail", "frontier-second", "gap"}));
}

TEST(PortfolioForm, AsksForAWeightWhereNoMissionHasOne) {
  EXPECT_EQ(portfolio_words(offer(), {}).error().problems[0].place, "weight-health");
  const auto half = portfolio_words(offer(), {{"weight-health", "1"}, {"frontier-second", "x"}});
  EXPECT_EQ(half.error().problems[0].place, "frontier-first");
}

}  // namespace
}  // namespace commonweal::investment
