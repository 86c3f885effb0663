#include "learning/evidence/ris_study.hpp"

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::learning {
namespace {

constexpr std::string_view kTwo =
    "TY  - JOUR\nA1  - Müller-Smith, Jane\nA1  - O'Brien, K.\nT1  - Does it work?\n"
    "Y1  - 2021/03/01/\nJO  - Journal of Answers\nDO  - https://doi.org/10.1000/ABC.1\n"
    "AB  - It does.\nKW  - work\nKW  - answers\nER  - \n"
    "TY  - RPRT\nAU  - Department for Education\nTI  - A second answer\nPY  - 2021\n"
    "UR  - www.example.org/report\nER  - \n";

RisArrivals arrivals(std::string_view text, const std::vector<Study>& held = {}) {
  base::Problems problems;
  const auto references = read_ris(text, "refs.ris", problems);
  auto arrivals = studies_in(references, "refs.ris", held, problems);
  EXPECT_TRUE(problems.empty()) << missions::told(std::move(problems));
  return arrivals;
}

TEST(RisStudy, KeepsWhatAReferenceSaysAndLeavesTheRestToBeExtracted) {
  const auto studies = arrivals(kTwo).studies;
  ASSERT_EQ(studies.size(), 2U);
  EXPECT_EQ(studies[0].code, "muller-smith-2021");
  EXPECT_EQ(studies[0].title, "Does it work?");
  EXPECT_EQ(studies[0].authors, "Müller-Smith, Jane; O'Brien, K.");
  EXPECT_EQ(studies[0].year, 2021);
  EXPECT_EQ(studies[0].journal, "Journal of Answers");
  EXPECT_EQ(studies[0].link, "https://doi.org/10.1000/abc.1");
  EXPECT_EQ(studies[0].abstract, "It does.");
  EXPECT_EQ(studies[0].keywords, "work; answers");
  EXPECT_EQ(studies[0].state, StudyState::to_extract);
  EXPECT_EQ(studies[0].design, StudyDesign::unknown);
  EXPECT_EQ(studies[1].code, "department-for-education-2021");
  EXPECT_EQ(studies[1].link, "https://www.example.org/report");
}

TEST(RisStudy, GivesEachStudyACodeOfItsOwn) {
  const auto of = [](const std::string& title) {
    return "TY  - JOUR\nAU  - Smith, J\nPY  - 2021\nTI  - " + title + "\nER  -\n";
  };
  const auto studies = arrivals(of("One") + of("Two") + of("Three")).studies;
  ASSERT_EQ(studies.size(), 3U);
  EXPECT_EQ(studies[1].code, "smith-2021b");
  EXPECT_EQ(studies[2].code, "smith-2021c");
  EXPECT_EQ(arrivals(of("Four"), studies).studies[0].code, "smith-2021d");
  EXPECT_EQ(arrivals("TY  - GEN\nTI  - 王\nER  -\n").studies[0].code, "study");
}

TEST(RisStudy, FindsDuplicatesByDoiOrByTitleAndYear) {
  const auto held = arrivals(kTwo).studies;
  const auto again = arrivals(
      "TY  - JOUR\nTI  - Under another title\nDO  - doi:10.1000/abc.1\nER  -\n"
      "TY  - RPRT\nTI  - A SECOND ANSWER.\nPY  - 2021\nER  -\n"
      "TY  - RPRT\nTI  - A second answer\nPY  - 2022\nER  -\n"
      "TY  - RPRT\nTI  - A second answer!\nPY  - 2022\nER  -\n",
      held);
  ASSERT_EQ(again.studies.size(), 1U);
  ASSERT_EQ(again.duplicates.size(), 3U);
  EXPECT_EQ(again.duplicates[0].place, "refs.ris:1");
  EXPECT_EQ(again.duplicates[0].code, "muller-smith-2021");
  EXPECT_EQ(again.duplicates[1].code, "department-for-education-2021");
  EXPECT_EQ(again.duplicates[2].code, again.studies[0].code);
}

TEST(RisStudy, ToldAtItsLineWhatMakesNoSense) {
  base::Problems problems;
  const auto references = read_ris(
      "TY  - JOUR\nPY  - in press\nER  -\nTY  - JOUR\nTI  - Two\nUR  - see the library\nER  -\n",
      "refs.ris", problems);
  studies_in(references, "refs.ris", {}, problems);
  EXPECT_EQ(missions::told(std::move(problems)),
            "refs.ris:1: Give the title of this study.\n"
            "refs.ris:2: \"in press\" is not a whole number.\n"
            "refs.ris:6: \"see the library\" is not an address of the web. Begin it with "
            "https://.\n");
}

TEST(RisStudy, WritesReferencesThatAreReadBackAsTheSameStudies) {
  const auto studies = arrivals(kTwo).studies;
  const auto again = arrivals(ris_text(references_of(studies))).studies;
  ASSERT_EQ(again.size(), studies.size());
  for (std::size_t i = 0; i < studies.size(); ++i) {
    EXPECT_EQ(record_of(again[i]), record_of(studies[i]));
  }
}

TEST(RisStudy, KnowsADoiHoweverItIsWritten) {
  EXPECT_EQ(doi_in("10.1000/182"), "10.1000/182");
  EXPECT_EQ(doi_in("DOI: 10.1000/182"), "10.1000/182");
  EXPECT_EQ(doi_in("https://dx.doi.org/10.1000/ABC"), "10.1000/abc");
  EXPECT_EQ(doi_in("https://example.org/v10.2/a"), "");
  EXPECT_EQ(doi_in(""), "");
}

}  // namespace
}  // namespace commonweal::learning
