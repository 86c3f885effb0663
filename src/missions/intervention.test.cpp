#include "missions/intervention.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

std::string refused(std::string_view column, std::string text) {
  return refusals<Intervention>(sound_but(RecordKind::intervention, column, std::move(text)));
}

TEST(Intervention, KnowsItsCostAndWhomItIsFor) {
  const auto clinics = made_of<Intervention>(sound(RecordKind::intervention));
  EXPECT_EQ(clinics.stage, InterventionStage::established);
  EXPECT_EQ(clinics.unit_cost->pounds, 120);
  EXPECT_EQ(clinics.unit_cost->per, "person treated");
  EXPECT_EQ(clinics.eligible->people, 5000);
  EXPECT_EQ(clinics.missions, std::vector<std::string>{"health"});
}

TEST(Intervention, MayHaveNoCost) {
  const auto record = sound_but(RecordKind::intervention, "unit_cost", "");
  EXPECT_EQ(made_of<Intervention>(record).unit_cost, std::nullopt);
}

TEST(Intervention, SaysWhatACostBuys) {
  EXPECT_EQ(refused("unit_cost_per", ""),
            "unit_cost_per: Say what the unit cost buys, as \"person\".\n");
  EXPECT_EQ(refused("unit_cost", "-1"), "unit_cost: A cost is not below 0.\n");
}

TEST(Intervention, ThatIsAnIdeaSaysHowItIsToBeTested) {
  EXPECT_EQ(refused("stage", "idea"), "next_test: Say how this idea is to be tested next.\n");
  EXPECT_EQ(refused("stage", "proven"),
            "stage: \"proven\" is not one of idea, promising or established.\n");
}

TEST(Intervention, SaysWhereTheNumberOfPeopleComesFrom) {
  EXPECT_EQ(refused("eligible_source", ""), "eligible_source: Say where this number comes from.\n");
  EXPECT_EQ(refused("eligible", "-2"), "eligible: People are not below 0.\n");
}

TEST(Intervention, DoesNotOverlapWithItself) {
  EXPECT_EQ(refused("overlaps", "beds extra-clinics"),
            "overlaps: An intervention does not overlap with itself.\n");
}

}  // namespace
}  // namespace commonweal::missions
