#include "missions/excess_words.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

using base::Period;
using methods::PeerLevel;
using methods::PeerYears;

Period year(int number) { return Period::year(base::PeriodKind::calendar_year, number); }

constexpr double kGap = -1;

methods::Series yearly(const std::vector<double>& values) {
  std::vector<methods::Point> points;
  for (int i = 0; const double value : values) {
    if (value != kGap) points.push_back({year(2010 + i), value});
    ++i;
  }
  return methods::Series::make(std::move(points)).value();
}

NamedExcess answered(const std::vector<double>& here, std::vector<methods::NamedRates> peers,
                     std::optional<methods::Series> people = {},
                     methods::ExcessQuestion question = {}) {
  NamedExcess of{.unit = {"Here", yearly(here), std::move(people)},
                 .peers = std::move(peers),
                 .question = question,
                 .answer = {},
                 .events = "deaths"};
  of.answer = methods::excess(of.unit, of.peers, of.question).value();
  return of;
}

methods::NamedRates peer(std::string name, const std::vector<double>& rates) {
  return {std::move(name), yearly(rates), std::nullopt};
}

const std::vector<methods::NamedRates> kTwo{peer("Ayr", {20, 20, 20, 20}),
                                            peer("Bath", {40, kGap, kGap, 40})};

TEST(ExcessWords, SayFewerWhereTheUnitIsBelowItsPeers) {
  const auto of = answered({10, 10}, {peer("Ayr", {20, 20})}, yearly({1e6, 1e6}));
  EXPECT_EQ(answer_sentence(of),
            "From 2010 to 2011 Here had 200 fewer deaths than at the rate of Ayr.");
  EXPECT_EQ(chance_sentence(of),
            "By chance alone it lies between -227 and -170 (95% interval); the chance of the peers "
            "is not in it, because their populations are not held.");
  EXPECT_TRUE(other_peers_sentences(of).empty());
}

TEST(ExcessWords, NameTheLevelThatStandsForThePeers) {
  const auto words = [](PeerLevel level) {
    return answer_sentence(answered({50}, kTwo, {}, {.level = level}));
  };
  EXPECT_EQ(words(PeerLevel::mean),
            "In 2010 the rate of Here lay on average 20.0 above the mean rate of its 2 peers "
            "(deaths per 100,000 people).");
  EXPECT_NE(words(PeerLevel::median).find("above the median rate of its 2 peers"),
            std::string::npos);
}

TEST(ExcessWords, NameTheYearsThatAreLeftOutAndWhy) {
  const auto of = answered({50, 50, 50, kGap}, kTwo, yearly({kGap, 1e6, 1e6, 1e6}),
                           {.from = year(2009), .to = year(2014)});
  EXPECT_EQ(gap_sentences(of),
            (std::vector<std::string>{
                "Left out, because it has no rate of its own: 2009, 2013 and 2014.",
                "Left out, because its population is not held: 2010.",
                "Some peers have no figure in some of these years, which moves the mean of the "
                "others: Bath for 2011 and 2012."}));
}

TEST(ExcessWords, NameTheYearsThatLackAPeerWhereAllMustHaveAFigure) {
  const auto of = answered({50, 50, 50, 50}, kTwo, {}, {.years = PeerYears::all});
  EXPECT_EQ(gap_sentences(of),
            std::vector<std::string>{"Left out, because its peers lack figures: 2011 and 2012."});
  EXPECT_EQ(other_peers_sentences(of),
            (std::vector<std::string>{
                "The choice of peers moves it more. Leaving one out at a time gives 10.0 above "
                "(without Ayr) to 30.0 above (without Bath, 4 years).",
                "Against one peer alone it is 10.0 above (Bath) to 30.0 above (Ayr, 4 years)."}));
}

TEST(ExcessWords, AreShortForTablesAndLines) {
  const auto of = answered({50, 50, 50, 50}, kTwo);
  EXPECT_EQ(level_name(of), "Mean of 2 peers");
  EXPECT_EQ(rate_text(of, 221), "221");
  EXPECT_EQ(peer_rate_text(of, 193.94), "193.9");
  EXPECT_EQ(events_text(164874.4), "164,874");
}

}  // namespace
}  // namespace commonweal::missions
