#include "devolution/election/blt.hpp"

#include <gtest/gtest.h>

#include "devolution/election/blt_text.hpp"

namespace commonweal::devolution {
namespace {

using Piles = std::vector<methods::BallotPile>;
using Names = std::vector<std::string>;
using Lines = std::vector<std::string>;

BltElection read(std::string_view text) {
  base::Problems problems;
  auto election = read_blt(text, "w.blt", problems);
  const base::Error fault = std::move(problems).fail().value();
  for (const auto& it : fault.problems) {
    ADD_FAILURE() << it.place << ": " << it.what;
  }
  return election;
}

Lines refusals(std::string_view text) {
  base::Problems problems;
  read_blt(text, "w.blt", problems);
  Lines lines;
  const base::Error fault = std::move(problems).fail().value();
  for (const auto& it : fault.problems) {
    lines.push_back(it.place + ": " + it.what);
  }
  return lines;
}

TEST(Blt, ReadsQuotedNamesWithQuotesInThem) {
  const auto it = read("2 1\n3 1 2 0\n2 2 0\n0\n\"Ann \"\"Green\"\"\"\n\"Ben\"\n\"Ward 7\"\n");
  EXPECT_EQ(it.names, (Names{"Ann \"Green\"", "Ben"}));
  EXPECT_EQ(it.title, "Ward 7");
  EXPECT_EQ(it.seats, 1U);
  EXPECT_EQ(it.piles, (Piles{{3, {0, 1}}, {2, {1}}}));
}

TEST(Blt, ReadsBareNamesAndATitleWithoutALineEnd) {
  const auto it = read("2 1\r\n3 1 2 0\r\n0\r\nAnn MARSH (Lab)\r\nBen #2\r\nWard 7 - Leith");
  EXPECT_EQ(it.names, (Names{"Ann MARSH (Lab)", "Ben #2"}));
  EXPECT_EQ(it.title, "Ward 7 - Leith");
}

TEST(Blt, ReadsAlternativeNames) {
  const auto it =
      read("2 1\n1 1 0\n0\n# ALTERNATIVE NAME 1: Ann (Ind)\n# ALTERNATIVE NAME 2: Ben (Lab)\nward");
  EXPECT_EQ(it.names, (Names{"Ann (Ind)", "Ben (Lab)"}));
  EXPECT_EQ(it.title, "ward");
}

TEST(Blt, ReadsSeveralTextsOfALine) {
  const auto it = read("3 1\n1 1\n0\n\"Ann\" \"Ben\"\n\"Cid\" # the last\n\"Ward\"\n");
  EXPECT_EQ(it.names, (Names{"Ann", "Ben", "Cid"}));
}

TEST(Blt, ReadsWhoHasWithdrawnAndComments) {
  const auto it = read(
      "# A poll\n\n3 1 # seats\n-2\n-3\n4 1 2 0 # four\n# none\n(b7) 1 3 0\n2 1 "
      "3\n5\n0\nA\nB\nC\nT\n");
  EXPECT_EQ(it.withdrawn, (std::vector<std::uint32_t>{1, 2}));
  EXPECT_EQ(it.piles, (Piles{{4, {0, 1}}, {1, {2}}, {2, {0, 2}}, {5, {}}}));
}

TEST(Blt, BringsNamesToOneForm) {
  EXPECT_EQ(read("1 1\n0\nZoe\xCC\x88\nT").names, Names{"Zo\xC3\xAB"});
}

TEST(Blt, TellsEveryBallotThatCannotBeCounted) {
  EXPECT_EQ(refusals("3 1\n1 1 2 1 0\n2 1 4 0\n0 2 0\n-1 3 0\nx 1 0\n1 1 - 2 0\n1 1=2 3 0\n"
                     "1 1 0 2 0\n1 2 x 0\n1.5 1 0\n0\nA\nB\nC\nT\n"),
            (Lines{
                "w.blt:2:7: Candidate 1 is ranked twice. Rank each once.",
                "w.blt:3:5: There is no candidate 4. Name one of 1 to 3.",
                "w.blt:4:1: 0 papers cannot be counted. Give 1 to 80000000.",
                "w.blt:5:1: -1 papers cannot be counted. Give 1 to 80000000.",
                "w.blt:6:1: \"x\" is no number of papers. Give a whole number.",
                "w.blt:7:5: \"-\" skips a preference. Give preferences one after the other.",
                "w.blt:8:3: \"1=2\" gives two candidates one preference. Give each its own.",
                "w.blt:9:5: \"0\" skips a preference. Give preferences one after the other.",
                "w.blt:10:5: \"x\" is no candidate. Give a whole number.",
                "w.blt:11:1: \"1.5\" is no number of papers. Give a whole number.",
            }));
}

TEST(Blt, TellsWhatItsHeadLacks) {
  EXPECT_EQ(refusals("")[0], "w.blt:1:1: The file is empty. Begin with candidates and seats: 4 2.");
}

TEST(Blt, TellsSizesThatCannotBe) {
  EXPECT_EQ(refusals("2 3\n0\nA\nB\nT"),
            Lines{"w.blt:1:3: 3 seats are more than the 2 candidates who stand. Give as many seats "
                  "as there are candidates or fewer."});
  EXPECT_EQ(refusals("2 2\n-1\n0\nA\nB\nT"),
            Lines{"w.blt:1:3: 2 seats are more than the 1 candidates who stand. Give as many seats "
                  "as there are candidates or fewer."});
  EXPECT_EQ(refusals("0 1\n0\nT"),
            Lines{"w.blt:1:1: 0 candidates cannot be counted. Give 1 to 10000."});
  EXPECT_EQ(refusals("2 0\n0\nA\nB\nT"),
            Lines{"w.blt:1:3: 0 seats cannot be filled. Give 1 or more."});
  EXPECT_EQ(refusals("two\n0\nT"),
            Lines{"w.blt:1:1: \"two\" is not two numbers. Begin with candidates and seats: 4 2."});
}

TEST(Blt, TellsWithdrawalsThatCannotBe) {
  EXPECT_EQ(refusals("3 1\n-4\n-1 -1\n0\nA\nB\nC\nT"),
            (Lines{"w.blt:2:1: \"-4\" is no withdrawn candidate. Give a minus and a number from 1 "
                   "to 3.",
                   "w.blt:3:4: Candidate 1 is withdrawn twice. Give each once."}));
}

TEST(Blt, TellsPapersWithoutAnEnd) {
  EXPECT_EQ(refusals("2 1\n1 1 0\n\"A\"\n\"B\"\n\"T\"\n"),
            Lines{"w.blt:3:1: The papers have no end. Put a line \"0\" after the last of them."});
  EXPECT_EQ(refusals("1 1\n1 1 0\n")[0],
            "w.blt:2:1: The papers have no end. Put a line \"0\" after the last of them.");
}

TEST(Blt, TellsNamesThatAreMissingOrTooMany) {
  EXPECT_EQ(refusals("3 1\n0\nA\nB\nC\n"),
            Lines{"w.blt:5:1: 3 names and a title are due, and 3 are there. Add what is missing."});
  EXPECT_EQ(refusals("1 1\n0\nA\nB\nC\n"),
            Lines{"w.blt:5:1: \"C\" follows the title of 1 candidates. Put right their number or "
                  "take it out."});
  EXPECT_EQ(refusals("2 1\n0\nA\nA\nT\n"),
            Lines{"w.blt:4:1: \"A\" is the name of an earlier candidate too. Tell them apart."});
}

TEST(Blt, TellsTextsThatCannotBeRead) {
  EXPECT_EQ(refusals("2 1\n0\n\"A\n\"\"\nT\n"),
            (Lines{"w.blt:3:1: A quote is not closed in this line. Close it.",
                   "w.blt:4:1: A name or the title is empty. Write it between the quotes."}));
  EXPECT_EQ(refusals("1 1\n0\n\"A\" Green\nT\n"),
            Lines{"w.blt:3:5: \"Green\" follows a quoted text. Double quotes inside quotes."});
  EXPECT_EQ(refusals("1 1\n0\nA\xFF\nT\n"),
            Lines{"w.blt:3:2: The text is not UTF-8. Save the file as UTF-8."});
}

TEST(Blt, ReadsBackWhatItWrites) {
  const auto it = read("3 2\n-2\n3 1 3 0\n1 3\n0\n\"Ann \"\"G\"\"\"\nB #2\nC\nWard");
  const auto again = read(blt_text(it));
  EXPECT_EQ(again.names, it.names);
  EXPECT_EQ(again.title, it.title);
  EXPECT_EQ(again.seats, it.seats);
  EXPECT_EQ(again.withdrawn, it.withdrawn);
  EXPECT_EQ(again.piles, it.piles);
}

}  // namespace
}  // namespace commonweal::devolution
