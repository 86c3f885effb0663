#include "missions/excess_page.hpp"

#include <gtest/gtest.h>

#include "missions/excess_fixture.hpp"

namespace commonweal::missions {
namespace {

struct ExcessPage : ExcessFixture {
  std::string page(platform::Parameters query = {}, std::string metric = "early-deaths") {
    return get(show_excess, {{"metric", std::move(metric)}}, std::move(query));
  }
  static std::string words(const std::string& page) {
    return words_within(page, "id", "main-content");
  }
  static bool says(const std::string& words, const std::string& text) {
    return words.find(text) != std::string::npos;
  }
};

TEST_F(ExcessPage, SaysTheAnswerAndShowsItYearByYearWithWhatOtherPeersWouldGive) {
  const std::string html = page();
  const std::string said = words(html);
  for (const char* text :
       {"The North East against its peers\n",
        "From 2010 to 2012 the North East had 1,265 more deaths than at the mean rate of its 2 "
        "peers.\n",
        "The peers are the North West and the South East.\n",
        "2011\n190\n155.0\n2\n35.0\n1,100,000\n385\n", "This compares; it does not explain.",
        "the North West for 2012.\n", "South East\n940\n1,110\n3\n"}) {
    EXPECT_TRUE(says(said, text)) << text << "\nin\n" << said;
  }
  EXPECT_NE(html.find("<svg"), std::string::npos);
}

TEST_F(ExcessPage, PrintsTheCommandsThatGiveTheSameAnswer) {
  const std::string said = words(page({{"from", "2010"}, {"to", "2011"}}));
  EXPECT_TRUE(says(said,
                   "commonweal observation export --metric early-deaths > rates.csv "
                   "commonweal observation export --metric population --body E12000001 > "
                   "people.csv "
                   "commonweal metric excess rates.csv --unit body --of E12000001 --peers "
                   "E12000002,E12000008 --rate value --year period --population value "
                   "--population-file people.csv --from 2010 --to 2011 --level mean --years any "
                   "--per 100000 --events deaths"))
      << said;
}

TEST_F(ExcessPage, IsTakenAwayAsATableAndAsAPictureOfTheSameQuestion) {
  const auto csv = get(take_excess_csv, {{"metric", "early-deaths"}}, {{"from", "2011"}});
  EXPECT_TRUE(
      csv.starts_with("period,rate,peer_rate,difference,population,excess,"
                      "peers_with_a_figure\n2011,190,155,35,1100000,385,"))
      << csv;
  EXPECT_EQ(csv.find("2010"), csv.npos);
  EXPECT_TRUE(get(take_excess_xlsx, {{"metric", "early-deaths"}}, {}).starts_with("PK"));
  EXPECT_TRUE(get(take_excess_png, {{"metric", "early-deaths"}}, {}).starts_with("\x89PNG"));
  EXPECT_NE(get(take_excess_svg, {{"metric", "early-deaths"}}, {}).find("North West"),
            std::string::npos);
}

TEST_F(ExcessPage, KeepsWhatWasChosen) {
  const std::string html = page({{"peers", "E12000008"}, {"level", "median"}, {"from", "2011"}});
  EXPECT_NE(html.find("<input type=\"hidden\" name=\"peers\" value=\"E12000008\">"), html.npos);
  EXPECT_NE(html.find("value=\"median\" selected"), html.npos);
  EXPECT_NE(html.find("value=\"2011\" selected"), html.npos);
  EXPECT_NE(html.find("value=\"E12000008\" checked"), html.npos);
}

TEST_F(ExcessPage, SaysWhyOnlyRatesAreCompared) {
  EXPECT_TRUE(says(words(page({{"body", "E12000002"}})),
                   "We hold no population of the North West by these years, so we can only compare "
                   "rates.\n"));
  EXPECT_TRUE(says(words(page({{"body", "E06000009"}}, "years-lived")),
                   "This metric is not a rate for so many people, so we can only compare it.\n"));
}

TEST_F(ExcessPage, SaysWhereThereIsNothingToHoldItAgainst) {
  const std::string said = words(page({}, "waiting-list"));
  EXPECT_TRUE(says(said, "There is nothing to hold it against\n")) << said;
}

}  // namespace
}  // namespace commonweal::missions
