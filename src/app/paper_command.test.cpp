// commonweal paper as the shell runs it, and every command that a claim prints: it must print the
// number that the claim shows.

#include "app/paper_command.hpp"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/paper_recomputations.hpp"
#include "app/site_fixture.hpp"
#include "base/number_text.hpp"
#include "missions/paper/paper_file.hpp"

namespace commonweal::app {
namespace {

// The words of a line as a shell takes them; single quotes hold spaces.
std::vector<std::string> words_of(const std::string& line) {
  std::vector<std::string> words(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '\'') {
      quoted = !quoted;
    } else if (c == ' ' && !quoted) {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  std::erase(words, "");
  return words;
}

struct PaperCommand : SiteFixture {
  // Pipes, files and && as far as the claims use them.
  std::string shell(const std::string& line) const {
    std::string printed;
    std::vector<std::string> command;
    auto words = words_of(line);
    words.emplace_back("&&");
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i];
      if (word == "|" || word == "&&") {
        if (!command.empty()) printed = ran(command, printed);
        command.clear();
        if (word == "&&" && i + 1 < words.size()) printed.clear();
      } else if (word == ">") {
        std::ofstream(folder_ / words[++i]) << ran(command, printed);
        command.clear();
      } else if (word.ends_with(".csv")) {
        command.push_back((folder_ / word).string());
      } else {
        command.push_back(word);
      }
    }
    return printed;
  }

 private:
  std::string ran(std::vector<std::string> command, const std::string& typed) const {
    EXPECT_EQ(command.front(), "commonweal");
    command.erase(command.begin());
    const auto done = run(command, typed);
    EXPECT_EQ(done.status, platform::ExitStatus::done) << done.err;
    return done.out;
  }
};

TEST_F(PaperCommand, PrintsTheNumberOfEachClaimByTheCommandThatItNames) {
  given_england();
  const auto paper = missions::read_paper("examples", all_recomputations()).value();
  int others = 0;
  for (const auto& checked : paper.claims) {
    if (!checked.working) continue;
    const std::string& command = checked.working->command;
    const std::string out = shell(command);
    const bool is_own = command.starts_with("commonweal paper ");
    const std::string number = is_own ? checked.ours() : base::shortest(checked.working->value);
    EXPECT_NE(out.find(number), std::string::npos) << command << " does not print " << number;
    others += is_own ? 0 : 1;
  }
  EXPECT_GE(others, 5);
}

TEST_F(PaperCommand, CountsTheClaimsByState) {
  const auto printed = run({"paper"});
  EXPECT_EQ(printed.status, platform::ExitStatus::done);
  EXPECT_NE(printed.out.find("\n157 claims: 3 recomputed, 27 consistent, 13 differs, 114 "
                             "quoted.\n"),
            std::string::npos)
      << printed.out.substr(0, 400);
  EXPECT_NE(printed.out.find("\nWhere the paper contradicts itself\n  How long the attainment gap "
                             "takes to close. Figure 1.7, title: could take a decade. "),
            std::string::npos);
  EXPECT_TRUE(run({"paper", "--csv"}).out.starts_with("id,part,place,"));
}

TEST_F(PaperCommand, SaysInTheListWhyAClaimDiffersAndWhatAQuotedOneLacks) {
  const std::string list = run({"paper"}).out;
  EXPECT_NE(list.find("health-funding-below-need: consistent\n"
                      "  That growth fell well short of the 3.3% a year that the Health Foundation "
                      "held to be needed.\n"
                      "  The paper: significantly below 3.3%. Ours: 1.41%.\n"
                      "    By: growth a year of spending on health in England at 2018-19 prices, "
                      "from\n    2009-10 to 2018-19.\n"),
            std::string::npos)
      << list.substr(0, 2000);
  EXPECT_NE(list.find("  The paper: about 850,000."), std::string::npos);
  EXPECT_NE(list.find("    It would need: The answers of that poll by social grade.\n"),
            std::string::npos);
  EXPECT_NE(
      list.find("    Why: The paper's own dates, 2028 and 2030, are five and seven years from "
                "its\n    now-cast of 2023."),
      std::string::npos);
}

TEST_F(PaperCommand, ShowsTheWorkingOfOneClaim) {
  EXPECT_EQ(run({"paper", "--claim", "what-works-members"}).out,
            R"(Claim        Members of the What Works Network
Where        Box 3.6, with table 3.4 and its note
The paper    13
Read as      13 to 13 members
Ours         13 members
State        recomputed
Note         Computed from the paper itself: nine core members, three affiliates and one associate.

Inputs
  A figure that the paper itself prints, what-works-core
    examples/paper/figures.csv, rows 177
    from IPPR, great-government.txt, Table 3.4
  A figure that the paper itself prints, what-works-affiliate
    examples/paper/figures.csv, rows 178
    from IPPR, great-government.txt, Table 3.4, note
  A figure that the paper itself prints, what-works-associate
    examples/paper/figures.csv, rows 179
    from IPPR, great-government.txt, Table 3.4, note

Steps
  Organisations that are core: 9
  Organisations that are affiliate: 3
  Organisations that are associate: 1
  Together: 13

Command
  commonweal paper --claim what-works-members
)");
  EXPECT_TRUE(run({"paper", "--claim", "what-works-members", "--json"})
                  .out.starts_with("{\n  \"id\": \"what-works-members\","));
}

TEST_F(PaperCommand, PrintsOnlyTheClaimsOfAState) {
  const auto printed = run({"paper", "--state", "differs", "--json"});
  EXPECT_NE(printed.out.find("\"gap-recovery-secondary\""), std::string::npos);
  EXPECT_EQ(printed.out.find("\"state\": \"quoted\""), std::string::npos);
}

TEST_F(PaperCommand, RefusesAClaimOrAStateThatIsNone) {
  const auto claim = run({"paper", "--claim", "none"});
  EXPECT_EQ(claim.status, platform::ExitStatus::bad_input);
  EXPECT_EQ(claim.err,
            "commonweal: The paper has no claim \"none\". \"commonweal paper\" lists them.\n");
  const auto state = run({"paper", "--state", "true"});
  EXPECT_EQ(state.status, platform::ExitStatus::bad_input);
  EXPECT_EQ(state.err,
            "commonweal: --state: \"true\" is not one of recomputed, consistent, differs or "
            "quoted.\n");
}

}  // namespace
}  // namespace commonweal::app
