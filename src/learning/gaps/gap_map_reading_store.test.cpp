#include "learning/gaps/gap_map_reading_store.hpp"

#include <algorithm>

#include "learning/gaps/gap_map_words.hpp"
#include "learning/gaps/gaps_fixture.hpp"
#include "learning/quality/appraisal.hpp"

namespace commonweal::learning {
namespace {

struct GapMapOf : GapsFixture {
  template <class Look>
  auto read(Look look, const GapMapChoiceText& choice = {}) {
    return seen([&](const missions::Holdings& holdings) {
      const auto reading = read_gap_map(holdings, choice);
      EXPECT_TRUE(reading) << told(reading);
      return look(reading->map);
    });
  }
  // A line for each place: its row, its column, what it holds.
  static std::string outline(const GapMap& map, const std::vector<GapPlace>& places) {
    std::string text;
    for (const GapPlace place : places) {
      const GapMapCell& cell = map.cell(place);
      text += row_title(map.rows[place.row]) + " | " + map.outcomes[place.outcome].title + ": " +
              std::to_string(cell.studies[0]) + " high, " + std::to_string(cell.studies[1]) +
              " medium, " + std::to_string(cell.studies[2]) + " low, " +
              std::to_string(cell.effects.size()) + " effects, " + std::to_string(cell.bodies()) +
              " ask\n";
    }
    return text;
  }
};

TEST_F(GapMapOf, LaysQuestionsOverStudiesByTheirClass) {
  EXPECT_EQ(
      read([](const GapMap& map) { return outline(map, map.filled()); }),
      "Job coaching | Jobs: 0 high, 0 medium, 0 low, 0 effects, 3 ask\n"
      "Job coaching | Sleep: 0 high, 0 medium, 1 low, 0 effects, 1 ask\n"
      "Evening clinics | Waiting list: 1 high, 1 medium, 0 low, 1 effects, 1 ask\n"
      "No intervention named | No outcome named: 0 high, 0 medium, 0 low, 0 effects, 1 ask\n");
}

TEST_F(GapMapOf, PutsTheGapThatMostBodiesAskAboutFirst) {
  read([](const GapMap& map) {
    const auto gaps = map.gaps();
    EXPECT_EQ(gaps.size(), 4U);
    EXPECT_EQ(map.outcomes[gaps[0].outcome].title, "Jobs");
    EXPECT_EQ(map.cell(gaps[0]).need(), GapNeed::study);
    EXPECT_FALSE(map.outcomes[gaps[1].outcome].is_named);  // Of as many, what lacks most.
    EXPECT_EQ(map.cell(gaps[2]).need(), GapNeed::better_study);
    EXPECT_EQ(map.cell(gaps[3]).need(), GapNeed::answer);
    return 0;
  });
}

TEST_F(GapMapOf, KeepsInterventionsThatNobodyHasStudied) {
  given(RecordKind::intervention, {intervention("idea", "An idea", "courts", "safety")});
  read([](const GapMap& map) {
    EXPECT_EQ(row_title(map.rows.back()), "An idea");  // Nobody asks about it.
    EXPECT_TRUE(std::ranges::all_of(map.rows.back().cells, &GapMapCell::is_empty));
    EXPECT_EQ(map.rows.back().cells.size(), map.outcomes.size());
    return 0;
  });
}

TEST_F(GapMapOf, IsNarrowedByServiceAndMission) {
  const auto titles = [](const GapMap& map) {
    std::string text;
    for (const GapMapRow& row : map.rows) text += row_title(row) + '\n';
    return text;
  };
  EXPECT_EQ(read(titles, {.service = "health"}), "Evening clinics\n");
  EXPECT_EQ(read(titles, {.service = "employment"}), "Job coaching\nNo intervention named\n");
  EXPECT_EQ(read(titles, {.mission = "health"}), "Evening clinics\n");
  EXPECT_EQ(read(titles, {.service = "courts"}), "");
  const auto none = seen([](const missions::Holdings& holdings) {
    return told(read_gap_map(holdings, {.service = "beds", .mission = ""}));
  });
  EXPECT_NE(none.find("There is no service \"beds\"."), std::string::npos);
}

TEST_F(GapMapOf, TakesTheLevelOfAnAppraisalOverWhatADesignAllows) {
  given(appraisal_table(), {{"trial-maryland",
                             {"trial", "", "maryland",
                              "design=rct; comparable=no; attrition=negligible; contamination=none",
                              "2026-11-02", ""}}});
  read([](const GapMap& map) {
    const GapMapCell& cell = map.cell(map.gaps().back());
    EXPECT_EQ(cell.studies, (std::array<std::size_t, 3>{0, 1, 1}));  // The trial fell to level 2.
    EXPECT_EQ(cell.by_design, 1U);
    return 0;
  });
}

TEST_F(GapMapOf, SaysItsNumbersInASentence) {
  EXPECT_EQ(read(gap_map_sentence),
            "3 studies of 2 interventions on 2 outcomes; 3 nobody has appraised. 4 questions are "
            "open, 2 where no study is held.");
}

TEST(EvidenceClass, GoesByTheLevelsOfTheMarylandScale) {
  EXPECT_EQ(class_of_level(5), EvidenceClass::high);
  EXPECT_EQ(class_of_level(4), EvidenceClass::medium);
  EXPECT_EQ(class_of_level(3), EvidenceClass::medium);
  EXPECT_EQ(class_of_level(2), EvidenceClass::low);
  EXPECT_EQ(class_of_level(0), EvidenceClass::low);
}

}  // namespace
}  // namespace commonweal::learning
