#include "methods/meta/influence.hpp"

#include <vector>

#include <gtest/gtest.h>

#include "methods/meta/bcg_example.hpp"

namespace commonweal::methods {
namespace {

// influence(rma(yi, vi)) of metafor 3.8-1: the fourth trial.
TEST(Influence, IsThatOfMetafor) {
  const auto studies = influence_of(bcg_effects()).value();
  const StudyInfluence& hart = studies.at(3);
  EXPECT_EQ(hart.label, "Hart & Sutherland, 1977");
  EXPECT_NEAR(hart.hat, 0.096987, 1e-6);
  EXPECT_NEAR(hart.weight, 0.09698747, 1e-8);
  EXPECT_NEAR(hart.without->rstudent, -1.451201, 1e-6);
  EXPECT_NEAR(hart.without->dffits, -0.520051, 1e-6);
  EXPECT_NEAR(hart.without->cooks_distance, 0.229482, 1e-6);
  EXPECT_NEAR(hart.without->covariance_ratio, 0.965126, 1e-6);
  EXPECT_NEAR(hart.without->tau2, 0.262758, 1e-6);
  EXPECT_NEAR(hart.without->q, 96.562595, 1e-6);
  EXPECT_NEAR(hart.without->dfbetas.at(0), -0.513813, 1e-6);
  for (const auto& study : studies) EXPECT_FALSE(study.without->is_influential);
}

TEST(Influence, FindsTheStudyThatWasPutThere) {
  auto made = bcg_studies();
  made[4].estimate = 9;
  const auto studies = influence_of(Effects::make(made).value()).value();
  for (std::size_t i = 0; i < studies.size(); ++i) {
    EXPECT_EQ(studies[i].without->is_influential, i == 4) << i;
  }
}

TEST(Influence, SaysWhereAStudyAloneTellsAModeratorApart) {
  Moderator alone{"alone", std::vector<double>(13)};
  alone.values[6] = 1;
  const auto studies = influence_of(bcg_effects(), std::vector{alone}).value();
  for (std::size_t i = 0; i < studies.size(); ++i) {
    EXPECT_EQ(studies[i].without.has_value(), i != 6) << i;
  }
  EXPECT_NEAR(studies[6].hat, 1, 1e-12);
}

TEST(Influence, NeedsStudies) {
  EXPECT_FALSE(influence_of(Effects::make({{"A", 1, 1}}).value()));
  EXPECT_FALSE(
      influence_of(Effects::make({{"A", 1, 1}}).value(), {}, {.method = PoolMethod::fixed}));
}

}  // namespace
}  // namespace commonweal::methods
