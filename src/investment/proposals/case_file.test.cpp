#include "investment/proposals/case_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "investment/proposals/case_fixture.hpp"
#include "investment/proposals/case_json_file.hpp"
#include "investment/proposals/proposal_file.hpp"

namespace commonweal::investment {
namespace {

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(CaseFile, ReadsABidWithAllThatItIsAppraisedAgainst) {
  const auto read = read_text(std::string(kSmallCase));
  ASSERT_TRUE(read) << told_of(std::string(kSmallCase));
  const Case& of = *read;
  EXPECT_EQ(of.price_year, 2026);
  const CaseMetric* metric = find_metric(of, "adult-smoking");
  ASSERT_NE(metric, nullptr);
  EXPECT_TRUE(metric->is_core);
  EXPECT_EQ(metric->better, methods::Better::lower);
  EXPECT_EQ(usual_in(*metric, 2027)->mean, 10.8);
  const CaseEffect* effect = find_effect(of, "quitting");
  ASSERT_TRUE(effect != nullptr && effect->moves_metric());
  EXPECT_EQ(effect->question->better, methods::Better::lower);
  EXPECT_EQ(effect->question->eligible, 5000);
  EXPECT_FALSE(find_effect(of, "quoted")->question);
  EXPECT_EQ(limit_of(of, "dhsc", 2026, Budget::rdel), 1e6);
  EXPECT_EQ(limit_of(of, "dhsc", 2027, Budget::rdel), std::nullopt);
  EXPECT_EQ(headroom_in(of, 2026), 5e6);
  const Proposal& bid = of.proposals.at(0);
  EXPECT_EQ(bid.costs.at(0).what, "gum-and-advice");
  EXPECT_EQ(bid.costs[0].pounds.at(1), (missions::YearAmount{2027, 200}));
  EXPECT_EQ(bid.state, ProposalState::submitted);
  EXPECT_EQ(bid.price_year, 2026);
}

TEST(CaseFile, TakesTablesThatAFileLeavesOutFromTheProgramsOwnAndSaysSo) {
  const auto left_out = read_text(std::string(kSmallCase));
  ASSERT_TRUE(left_out);
  EXPECT_EQ(left_out->of_edition,
            (std::vector<std::string>{"unit_values", "discount_rates", "deflator", "optimism_bias",
                                      "distributional_weights"}));
  EXPECT_NE(find_unit_value(left_out->tables, "qaly-appraisal"), nullptr);
  const auto given = read_text(small_case_but(
      "\"envelopes\"",
      R"("unit_values": [{"code": "qaly-appraisal", "title": "A QALY", "unit": "QALY",
         "kind": "social", "central": 60000, "price_year": 2020, "bearer": "People",
         "discounting": "health", "confidence": "high", "edition": "1", "source": "ours",
         "rows": "1"}], "envelopes")"));
  ASSERT_TRUE(given) << given.error().problems[0].what;
  EXPECT_EQ(find_unit_value(given->tables, "qaly-appraisal")->central, 60000);
  EXPECT_EQ(given->of_edition.size(), 4U);
}

TEST(CaseFile, IsWrittenAsItIsRead) {
  const auto once = read_text(std::string(kSmallCase));
  ASSERT_TRUE(once);
  const std::string written = case_json(*once).pretty();
  const auto again = read_text(written);
  ASSERT_TRUE(again) << told_of(written);
  EXPECT_EQ(case_json(*again).pretty(), written);
  EXPECT_EQ(again->proposals, once->proposals);
}

TEST(CaseFile, ExampleOfEnglandIsReadAndWrittenByteForByte) {
  const std::string path = "examples/england/proposals.json";
  std::ifstream file(path);
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  std::istringstream in(text);
  const auto of = read_case(path, in, own_tables());
  ASSERT_TRUE(of) << of.error().problems[0].place << ": " << of.error().problems[0].what;
  EXPECT_GE(of->proposals.size(), 40U);
  const std::string written = case_json(*of).pretty() + "\n";
  const auto [at, other] = std::ranges::mismatch(written, text);
  EXPECT_TRUE(at == written.end() && other == text.end())
      << "It differs from \"" << std::string(at, std::min(at + 80, written.end())) << "\" on.";
}

struct Refusal {
  std::string_view piece;
  std::string_view other;
  std::string_view told;
};

TEST(CaseFile, TellsWhatIsWrongAtItsPlaceAndHowToPutItRight) {
  const Refusal refusals[] = {
      {"\"2026\": 100,", "\"2026\": -100,",
       "proposals[0].costs[0].pounds.2026: -100 is no cost: money is from 0 up."},
      {"\"2027\": 200", "\"2036\": 200",
       "proposals[0].costs[0].pounds.2036: The year 2036 is not from 2026 to 2035"},
      {"\"years\": 10", "\"years\": 61",
       "proposals[0].years: 61 is not a whole number from 1 to 60."},
      {"{\"2026\": 1000}", "{\"2026\": 6000}",
       "6,000 people are to be reached in 2026, but 5,000 are eligible for Gum: stopped smoking."},
      {"\"people\": 58620100", "\"people\": 900",
       "1,000 people are to be reached in 2026, but England has 900."},
      {"\"effect\": \"quitting\", \"place\"", "\"effect\": \"hope\", \"place\"",
       "proposals[0].reach[0].effect: There is no effect \"hope\". A bid rests on evidence"},
      {"\"effect\": \"quitting\", \"per\"", "\"effect\": \"quoted\", \"per\"",
       "proposals[0].benefits[0].effect: The bid reaches nobody with quoted."},
      {"\"baseline\": {\"value\": 0.1}, ", "",
       "What happens without the intervention is missing: give \"baseline\"."},
      {"\"department\": \"dhsc\",\n", "\"department\": \"mod\",\n",
       "proposals[0].department: There is no department \"mod\"."},
      {"\"budget\": \"rdel\", \"what\"", "\"budget\": \"petty-cash\", \"what\"", "petty-cash"},
      {"\"what\": \"gum and advice\"", "\"category\": \"castles\"",
       "There is no category of optimism bias \"castles\"."},
      {"\"value\": \"qaly-appraisal\"", "\"value\": \"smile\"",
       "proposals[0].benefits[0].value: There is no unit value \"smile\"."},
      {"\"first_year\": 2026, ", "\"first_year\": 2026, \"least_scale\": 1.5, ",
       "proposals[0].least_scale: 1.5 is no share. Give a number from 0 to 1."},
      {"\"first_year\": 2026, ", "\"first_year\": 2026, \"needs\": [\"matches\"], ",
       "proposals[0].needs[0]: There is no proposal \"matches\"."},
      {"\"first_year\": 2026, ", "\"first_year\": 2026, \"costz\": [], ",
       "proposals[0].costz: Nothing is called \"costz\" here."},
      {"commonweal-proposals 1", "commonweal-proposals 9",
       "format: \"commonweal-proposals 9\" is not a format that this program reads."},
  };
  for (const auto& [piece, other, told] : refusals) {
    const std::string text = small_case_but(piece, other);
    EXPECT_TRUE(says(told_of(text), told)) << told << "\nwas told as\n" << told_of(text);
  }
}

TEST(CaseFile, NamesLineAndColumn) {
  EXPECT_TRUE(told_of(small_case_but("\"2026\": 100,", "\"2026\": -100,"))
                  .starts_with("bids.json:23:80, proposals[0].costs[0].pounds.2026"))
      << told_of(small_case_but("\"2026\": 100,", "\"2026\": -100,"));
}

std::string second_bid(std::string_view more) {
  return R"("benefits": []},
    {"id": "tea", "title": "Tea", "summary": "Tea", "body": "dhsc", "department": "dhsc",
     "mission": "health", "first_year": 2026)" +
         std::string(more) + "}]";
}
constexpr std::string_view kBenefits =
    R"("benefits": [{"value": "qaly-appraisal", "effect": "quitting", "per": 0.5}]}])";

std::string two_bids(std::string_view first, std::string_view second) {
  std::string text = small_case_but(kBenefits, second_bid(second));
  const std::string_view place = "\"first_year\": 2026, \"years\": 10,";
  return text.replace(text.find(place), place.size(), std::string(place) + std::string(first));
}

TEST(CaseFile, RefusesBidsThatCanNeverBeChosen) {
  EXPECT_EQ(told_of(two_bids("", R"(, "needs": ["gum"])")), "none");
  EXPECT_TRUE(
      says(told_of(two_bids(R"("needs": ["tea"],)", R"(, "needs": ["gum"])")),
           "need each other in a circle, so none can come first: gum needs tea needs gum."));
  EXPECT_TRUE(says(told_of(two_bids(R"("excludes": ["tea"],)", R"(, "needs": ["gum"])")),
                   "tea needs gum, and one of them excludes the other."));
  EXPECT_TRUE(says(told_of(two_bids(R"("needs": ["tea"], "excludes": ["tea"],)", "")),
                   "It cannot both need and exclude tea."));
}

TEST(CaseFile, TellsAllProblemsAtOnce) {
  const std::string text = two_bids(R"("least_scale": 2,)", R"(, "years": 99, "state": "lost")");
  const std::string told = told_of(text);
  EXPECT_TRUE(says(told, "least_scale")) << told;
  EXPECT_TRUE(says(told, "proposals[1].years")) << told;
  EXPECT_TRUE(says(told, "proposals[1].state")) << told;
}

}  // namespace
}  // namespace commonweal::investment
