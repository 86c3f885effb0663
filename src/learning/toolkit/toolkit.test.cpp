#include "learning/toolkit/toolkit.hpp"

#include "learning/toolkit/toolkit_fixture.hpp"

namespace commonweal::learning {
namespace {

struct ToolkitList : ToolkitFixture {
  ToolkitList() { given_toolkit(); }

  // The codes that fit, ideas after a bar.
  std::string found(const ToolkitChoice& choice) {
    return seen([&](const missions::Holdings& holdings) {
      const Toolkit toolkit = toolkit_of(holdings.directory, choice);
      std::string text;
      for (const ToolkitRow& row : toolkit.proven) text += row.intervention->code + ' ';
      text += '|';
      for (const ToolkitRow& row : toolkit.ideas) text += ' ' + row.intervention->code;
      return text;
    });
  }
};

TEST_F(ToolkitList, KeepsIdeasThatNobodyHasProvenApart) {
  EXPECT_EQ(found({}), "early-help extra-clinics | choir");
}

TEST_F(ToolkitList, ChoosesByServiceMissionOutcomeStageGradeCostAndWords) {
  EXPECT_EQ(found({.service = "care"}), "early-help |");
  EXPECT_EQ(found({.mission = "health"}), "extra-clinics | choir");
  EXPECT_EQ(found({.outcome = "waiting-list"}), "extra-clinics |");
  EXPECT_EQ(found({.outcome = "persistent absence"}), "early-help |");
  EXPECT_EQ(found({.stage = missions::InterventionStage::idea}), "| choir");
  EXPECT_EQ(found({.grade = missions::EvidenceGrade::moderate}), "extra-clinics |");
  EXPECT_EQ(found({.cost = CostBand::not_published}), "| choir");
  EXPECT_EQ(found({.cost = CostBand::under_1000}), "extra-clinics |");
  EXPECT_EQ(found({.words = "key fam"}), "early-help |");
  EXPECT_EQ(found({.words = "absence"}), "early-help |");
  EXPECT_EQ(found({.words = "amily"}), "|");
  EXPECT_EQ(found({.service = "none"}), "|");
}

TEST_F(ToolkitList, SortsByCostWithUnknownCostsLastAndBySurestEvidence) {
  EXPECT_EQ(found({.order = ToolkitOrder::cost}), "extra-clinics early-help | choir");
  EXPECT_EQ(found({.order = ToolkitOrder::cost_down}), "early-help extra-clinics | choir");
  EXPECT_EQ(found({.order = ToolkitOrder::grade}), "extra-clinics early-help | choir");
  EXPECT_EQ(found({.order = ToolkitOrder::studies}), "extra-clinics early-help | choir");
}

TEST_F(ToolkitList, ShowsMoneyApartFromWhatItDoesToPeople) {
  seen([&](const missions::Holdings& holdings) {
    const auto& one = *holdings.directory.find_intervention("early-help");
    const ToolkitRow row = row_of(holdings.directory, one);
    EXPECT_EQ(row.effects.size(), 1U);
    EXPECT_EQ(row.effects.front().effect->code, "early-help-absence");
    EXPECT_EQ(row.returns.size(), 1U);
    EXPECT_EQ(row.returns.front().effect->code, "early-help-pound");
    EXPECT_EQ(row_of(holdings.directory, one, "persistent absence").further, 1U);
    return 0;
  });
}

TEST_F(ToolkitList, NamesTheOutcomesThatCanBeChosen) {
  const auto titles = seen([](const missions::Holdings& holdings) {
    std::string text;
    for (const auto& outcome : outcomes_of(holdings.directory)) {
      text += outcome.title + " = " + outcome.value + '\n';
    }
    return text;
  });
  EXPECT_EQ(titles,
            "Persistent absence = persistent absence\nPublic money = public money\n"
            "Waiting list = waiting-list\n");
}

}  // namespace
}  // namespace commonweal::learning
