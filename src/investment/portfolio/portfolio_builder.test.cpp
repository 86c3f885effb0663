#include "investment/portfolio/portfolio_builder.hpp"

#include <map>

#include <gtest/gtest.h>

namespace commonweal::investment {
namespace {

using Fields = std::map<std::string, std::string, std::less<>>;

PortfolioBuilder a_builder() {
  return {.missions = {{"health", "Health"}, {"safety", "Safety"}},
          .departments = {{"dhsc", "Health department"}},
          .places = {{"E92000001", "England"}},
          .bids = {{"clinics", "Clinics", "Health department"}, {"courts", "Courts", "Justice"}}};
}

base::Result<PortfolioTexts> asked(const Fields& fields) {
  const auto builder = a_builder();
  return portfolio_asked(builder, [&](std::string_view name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
  });
}

TEST(PortfolioBuilder, AsksTheShellForWhatTheFormSays) {
  const auto texts = asked({{"weight-health", "2"},
                            {"weight-safety", "0"},
                            {"minimum-safety", "1.5"},
                            {"limit-dhsc", "105"},
                            {"fair-E92000001", "0.1"},
                            {"prevention", "25"},
                            {"bid-clinics", "in"},
                            {"bid-courts", "out"},
                            {"tail", "10"},
                            {"frontier-first", "health"},
                            {"frontier-second", "safety"},
                            {"gap", "0.5"}});
  ASSERT_TRUE(texts);
  std::string line;
  for (const auto& word : portfolio_words(*texts)) line += word + ' ';
  EXPECT_EQ(line,
            "proposal portfolio store --maximise health=2,safety=0 --minimum safety=0.015 --fair "
            "E92000001=0.001 --limits dhsc=1.05 --prevention 0.25 --with clinics --without courts "
            "--robust cvar:0.1 --frontier health:safety --gap 0.005 ");
}

TEST(PortfolioBuilder, AsksForNothingWhereTheFormIsLeftAsItIs) {
  const auto texts = asked({{"limit-dhsc", "100"}});
  ASSERT_TRUE(texts);
  EXPECT_EQ(portfolio_words(*texts), (std::vector<std::string>{"proposal", "portfolio", "store"}));
}

TEST(PortfolioBuilder, TellsAllThatIsWrongAtItsFields) {
  const auto texts = asked({{"weight-health", "-1"},
                            {"minimum-health", "101"},
                            {"limit-dhsc", "lots"},
                            {"bid-clinics", "perhaps"},
                            {"frontier-first", "health"},
                            {"frontier-second", "health"}});
  ASSERT_FALSE(texts);
  std::string places;
  for (const auto& problem : texts.error().problems) places += problem.place + ' ';
  EXPECT_EQ(places, "weight-health minimum-health limit-dhsc bid-clinics frontier-second ");
}

TEST(PortfolioBuilder, WantsOneMissionToCount) {
  const auto texts = asked({{"weight-health", "0"}, {"weight-safety", "0"}});
  ASSERT_FALSE(texts);
  EXPECT_EQ(texts.error().problems[0].what,
            "All missions count 0. Give one of them a weight above 0.");
}

}  // namespace
}  // namespace commonweal::investment
