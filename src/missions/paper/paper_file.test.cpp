#include "missions/paper/paper_file.hpp"

#include <stdlib.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "missions/paper/mission_recomputations.hpp"
#include "missions/paper/paper_example.hpp"

namespace commonweal::missions {
namespace {

namespace fs = std::filesystem;

const Paper& real_paper() {
  static const Paper paper = read_paper("examples", mission_recomputations()).value();
  return paper;
}

// What the figures that come with the program say, to four decimals. A figure that changes shows
// here.
struct Pin {
  const char* claim;
  double value;
  ClaimState state;
};
constexpr Pin kPins[] = {
    {"gap-recovery-seven-years", 5.0305, ClaimState::differs},
    {"health-funding-growth", 1.4073, ClaimState::differs},
    {"health-funding-below-need", 1.4073, ClaimState::consistent},
    {"health-funding-kept-growing", 13.403, ClaimState::consistent},
    {"health-funding-slower", 3.1359, ClaimState::consistent},
    {"waiting-list-peak", 7768573, ClaimState::recomputed},
    {"waiting-list-before-2020", 97.1974, ClaimState::consistent},
    {"waiting-list-since-2020", 3.7646, ClaimState::consistent},
    {"waiting-targets-missed", 24.9729, ClaimState::consistent},
    {"avoidable-deaths", 168280.6813, ClaimState::differs},
    {"avoidable-gap-widens", 7.6667, ClaimState::consistent},
    {"private-care-reasons", 3, ClaimState::differs},
    {"health-funding-record-2000s", 2.7289, ClaimState::consistent},
    {"waiting-list-recovery", 9.9801, ClaimState::consistent},
    {"pisa-reading", 13, ClaimState::consistent},
    {"pisa-maths", 13, ClaimState::consistent},
    {"pisa-science", 0, ClaimState::differs},
    {"gap-narrowed-primary", -0.3413, ClaimState::consistent},
    {"gap-narrowed-secondary", -0.41, ClaimState::consistent},
    {"gap-widening-before-primary", -0.0861, ClaimState::differs},
    {"gap-widening-before-secondary", 0.04, ClaimState::consistent},
    {"gap-widened-in-pandemic-primary", 0.3143, ClaimState::consistent},
    {"gap-widened-in-pandemic-secondary", 0.14, ClaimState::consistent},
    {"absence-on-return", 12.0785, ClaimState::differs},
    {"absence-like-before", 1.2163, ClaimState::consistent},
    {"absence-record", 22.5084, ClaimState::differs},
    {"gap-recovery-primary", 2028.0305, ClaimState::consistent},
    {"gap-recovery-secondary", 2025.9268, ClaimState::differs},
    {"gap-recovery-decade", 5.0305, ClaimState::differs},
    {"crime-fell", -74.4304, ClaimState::consistent},
    {"serious-crime-rises", 234.3137, ClaimState::consistent},
    {"detection-fell", -9.8, ClaimState::consistent},
    {"fewer-charges", -42.6091, ClaimState::consistent},
    {"courts-over-a-year", 26.8974, ClaimState::consistent},
    {"courts-record-backlog", 1586, ClaimState::consistent},
    {"courts-recovery", 4.7843, ClaimState::differs},
    {"health-share-of-gdp-now", 8.5137, ClaimState::consistent},
    {"secretaries-most-exposed", 20.1903, ClaimState::consistent},
    {"tasks-analysed", 19265, ClaimState::differs},
    {"what-works-members", 13, ClaimState::recomputed},
    {"london-challenge-years", 8, ClaimState::recomputed},
    {"devolution-majority", 43.5112, ClaimState::differs},
    {"living-well-cost-effective", 8923.0769, ClaimState::consistent},
};

TEST(PaperFile, WorksOutEachClaimThatHasARange) {
  std::set<std::string> pinned;
  for (const auto& [claim, value, state] : kPins) {
    const auto* checked = real_paper().find(claim);
    ASSERT_NE(checked, nullptr) << claim;
    ASSERT_TRUE(checked->working.has_value()) << claim;
    EXPECT_NEAR(checked->working->value, value, 0.00006) << claim;
    EXPECT_EQ(checked->state, state) << claim;
    EXPECT_FALSE(checked->working->inputs.empty()) << claim;
    EXPECT_FALSE(checked->working->steps.empty()) << claim;
    EXPECT_TRUE(checked->working->command.starts_with("commonweal ")) << claim;
    pinned.insert(claim);
  }
  for (const CheckedClaim& checked : real_paper().claims) {
    EXPECT_EQ(pinned.contains(checked.claim.id), checked.working.has_value()) << checked.claim.id;
  }
}

std::string result_of(const char* claim, const std::string& step) {
  for (const auto& [words, result] : real_paper().find(claim)->working->steps) {
    if (words.starts_with(step)) return result;
  }
  return "no such step";
}

TEST(PaperFile, TellsWhoThePeersAreAndWhatThePageOfTheExcessSaysByItself) {
  const auto* claim = real_paper().find("avoidable-deaths");
  EXPECT_EQ(result_of("avoidable-deaths", "With Canada and the United States among the peers"),
            "116,988 deaths");
  EXPECT_NE(claim->claim.note.find("Our peers are Austria, Belgium,"), std::string::npos);
  EXPECT_NE(claim->working->page.find("&peers=AUT&peers=BEL"), std::string::npos);
  EXPECT_EQ(result_of("avoidable-gap-widens", "Countries with a figure in every year"),
            "Austria, Switzerland, Germany, Spain, Netherlands");
  EXPECT_EQ(result_of("avoidable-gap-widens", "Mean gap of 2010 to 2012 to 14 countries"),
            "20.9 deaths per 100,000 people");
}

TEST(PaperFile, ShowsOursSoThatItCanBeReadBesideThePaper) {
  const auto* claim = real_paper().find("health-funding-below-need");
  EXPECT_EQ(claim->ours(), "1.41%");
  EXPECT_EQ(reading_text(claim->claim), "at most 2.3%");
}

// The published results that the paper rests on, wherever they stand.
TEST(PaperFile, HasEveryResultThatThePaperRestsOn) {
  const std::pair<const char*, const char*> results[] = {
      {"waiting-list-recovery", "nearly 10 years"},
      {"gap-recovery-primary", "2028"},
      {"gap-recovery-secondary", "2030"},
      {"courts-recovery", "up to a decade"},
      {"avoidable-deaths", "more than 240,000"},
      {"health-share-of-gdp-now", "9%"},
      {"health-share-of-gdp-later", "11.2%"},
      {"good-work-productivity", "8%"},
      {"voice-productivity", "14%"},
      {"teacher-training-hours", "105 hours"},
      {"relicence-years", "every five years"},
      {"ai-productivity-gain", "£24 billion"},
      {"hackney-tenants", "700"},
      {"evaluation-plans", "8%"},
      {"manchester-return", "£1.90"},
      {"ips-return", "£1.41-£1.59"},
      {"living-well-qaly", "0.13 QALYs"},
      {"living-well-cost", "£800-£1,160"},
      {"buurtzorg-cheaper", "30-40%"},
      {"london-challenge-cost", "£80 million"},
      {"nhs-managers", "1.9%"},
      {"administrative-staff", "about 850,000"},
  };
  for (const auto& [claim, published] : results) {
    const auto* checked = real_paper().find(claim);
    ASSERT_NE(checked, nullptr) << claim;
    EXPECT_EQ(checked->claim.published, published);
  }
  EXPECT_GE(real_paper().claims.size(), 150U);
}

TEST(PaperFile, SaysWhereThePaperContradictsItself) {
  EXPECT_FALSE(real_paper().contradictions_of("gap-recovery-decade").empty());
  EXPECT_FALSE(real_paper().contradictions_of("customer-service-gain").empty());
  EXPECT_GE(real_paper().contradictions.size(), 8U);
}

TEST(PaperFile, GivesDifferencesTheirReasonAndQuotationsWhatTheyNeed) {
  for (const CheckedClaim& checked : real_paper().claims) {
    if (checked.state == ClaimState::differs) {
      EXPECT_FALSE(checked.claim.note.empty()) << checked.claim.id;
    } else if (checked.state == ClaimState::quoted) {
      EXPECT_FALSE(checked.claim.needs.empty()) << checked.claim.id;
    }
  }
}

// A folder of examples that a test may change.
class Copy {
 public:
  Copy() {
    std::string name = (fs::temp_directory_path() / "paper_XXXXXX").string();
    folder_ = mkdtemp(name.data());
    fs::copy("examples", folder_, fs::copy_options::recursive);
  }
  ~Copy() { fs::remove_all(folder_); }

  void change(const fs::path& file, const std::string& from, const std::string& to) const {
    std::ifstream in(folder_ / file);
    std::stringstream text;
    text << in.rdbuf();
    std::string all = text.str();
    const auto at = all.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    all.replace(at, from.size(), to);
    std::ofstream(folder_ / file) << all;
  }

  base::Result<Paper> paper() const { return read_paper(folder_, mission_recomputations()); }
  const fs::path& folder() const { return folder_; }

 private:
  fs::path folder_;
};

TEST(PaperFile, FollowsAFigureThatChanges) {
  const Copy copy;
  copy.change("england/observations.csv", "nhs-waiting-list,E92000001,2023-09,7768573",
              "nhs-waiting-list,E92000001,2023-09,8768573");
  const auto paper = copy.paper().value();
  EXPECT_EQ(paper.find("waiting-list-peak")->working->value, 8768573);
  EXPECT_EQ(paper.find("waiting-list-peak")->state, ClaimState::differs);
  EXPECT_EQ(paper.find("waiting-list-recovery")->state, ClaimState::differs);
}

TEST(PaperFile, TellsAllThatIsWrongWithItsFiles) {
  const Copy copy;
  copy.change("paper/claims.csv", "inheritance,", "prologue,");
  copy.change("paper/figures.csv", "pisa-reading,K02000001,2006,495",
              "pisa-reading,K02000001,2006,x");
  const auto paper = copy.paper();
  ASSERT_FALSE(paper);
  const auto& problems = paper.error().problems;
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_NE(problems[0].place.find("paper/claims.csv:"), std::string::npos);
  EXPECT_NE(problems[0].what.find("\"prologue\" is not one of summary"), std::string::npos);
  EXPECT_NE(problems[1].place.find("paper/figures.csv:"), std::string::npos);
}

TEST(PaperKeeper, ReadsOnceAndFailsAsTheWorldWhereFilesAreGone) {
  const Copy copy;
  PaperKeeper keeper(copy.folder(), mission_recomputations());
  const Paper* first = &keeper.paper();
  fs::remove(copy.folder() / "paper/claims.csv");
  EXPECT_EQ(&keeper.paper(), first);
  PaperKeeper other(copy.folder(), mission_recomputations());
  EXPECT_THROW(other.paper(), std::runtime_error);
}

TEST(PaperJson, HasTheMembersOfEachClaim) {
  const Paper paper = few_paper();
  EXPECT_EQ(
      paper_json(paper, {&paper.claims[0]}).compact(),
      R"({"claims":[{"id":"highest","claim":"People who wait","published":"nearly 400",)"
      R"("recomputed":400,"state":"recomputed","inputs":[{"file":"examples/paper/figures.csv",)"
      R"("rows":"13","series":"waits","item":"E1","item_name":"Borsetshire",)"
      R"("title":"People who wait","periods":"2013","figures":1,"source_file":"office/file.csv",)"
      R"("source_rows":"2013","publisher":"The Office","licence":"Open"}],)"
      R"("command":"commonweal paper --claim highest","note":"A note.","part":"inheritance",)"
      R"("place":"Figure 1","recomputed_text":"400 people","read_as":{"at_least":390,)"
      R"("at_most":400},"our_measure":null,"needs":null}],"counts":{"recomputed":1,)"
      R"("consistent":0,"differs":0,"quoted":1},"contradictions":[{"id":"x",)"
      R"("title":"How many wait","first":{"place":"Text","says":"400"},"second":)"
      R"({"place":"Figure","says":"500"},"note":"Not both.","claims":["highest"]}]})");
}

TEST(PaperJson, OfAQuotedClaimHasNulls) {
  const Paper paper = few_paper();
  EXPECT_EQ(claim_json(paper, paper.claims[1]).compact(),
            R"({"id":"quoted","claim":"Managers <of> trusts","published":"a third",)"
            R"("recomputed":null,"state":"quoted","inputs":[],"command":null,"note":"",)"
            R"("part":"workforce","place":"Box 2","recomputed_text":null,"read_as":null,)"
            R"("our_measure":null,"needs":"The list of them","steps":[],"contradictions":[]})");
}

TEST(PaperSheet, HasARowForEachClaim) {
  const Paper paper = few_paper();
  EXPECT_EQ(platform::csv_of(claims_sheet({&paper.claims[0], &paper.claims[1]})),
            "id,part,place,claim,published,recomputed,recomputed_text,state,at_least,at_most,"
            "our_measure,needs,note,inputs,command\n"
            "highest,inheritance,Figure 1,People who wait,nearly 400,400,400 people,recomputed,"
            "390,400,,,A note.,examples/paper/figures.csv:13,commonweal paper --claim highest\n"
            "quoted,workforce,Box 2,Managers <of> trusts,a third,,,quoted,,,,The list of "
            "them,,,\n");
}

}  // namespace
}  // namespace commonweal::missions
