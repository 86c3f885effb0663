#include "learning/gaps/coverage_matrix.hpp"

#include <algorithm>

#include "learning/gaps/coverage_words.hpp"
#include "learning/gaps/gaps_fixture.hpp"
#include "learning/gaps/gaps_store.hpp"

namespace commonweal::learning {
namespace {

struct CoverageMatrixOf : GapsFixture {
  void given_spending() {
    platform::Transaction transaction(store, platform::Access::write);
    missions::put_observations(
        transaction,
        {{"health-spending",
          "E92000001",
          {.period = base::Period::month(2020, 3), .figure = base::Reported{110.0}}}},
        missions::act_of("test"));
    transaction.commit();
  }
  static const MatrixRow& row(const CoverageMatrix& matrix, std::string_view title) {
    return *std::ranges::find(matrix.rows(), title, &MatrixRow::title);
  }
};

TEST_F(CoverageMatrixOf, TellsServicesWithACentreFromThoseWithout) {
  seen([](const missions::Holdings& holdings) {
    const auto matrix = load_coverage_matrix(holdings);
    EXPECT_EQ(row(matrix, "health").covered, Covered::whole);
    EXPECT_EQ(row(matrix, "courts").covered, Covered::part);
    EXPECT_EQ(row(matrix, "employment").covered, Covered::none);
    EXPECT_EQ(row(matrix, "wellbeing").service, nullptr);
    EXPECT_EQ(matrix.columns().size(), 2U);  // The Wales Centre covers nothing that is said.
    EXPECT_EQ(matrix.centres().size(), 3U);
    EXPECT_EQ(matrix.centres().front().code, "nice");
    return 0;
  });
}

TEST_F(CoverageMatrixOf, AddsBudgetsWithoutTakingAnUnpublishedOneForNothing) {
  seen([](const missions::Holdings& holdings) {
    const auto matrix = load_coverage_matrix(holdings);
    EXPECT_EQ(budgets_words(row(matrix, "health")), "£55 million");
    EXPECT_EQ(budgets_words(row(matrix, "courts")), "No figure published");
    EXPECT_EQ(budgets_words(row(matrix, "employment")), "");
    EXPECT_EQ(matrix.with_budget(), 1U);
    EXPECT_EQ(matrix.budget(), 55'000'000);
    return 0;
  });
}

TEST_F(CoverageMatrixOf, HoldsBudgetsAgainstWhatIsSpentOnTheService) {
  const auto told = [this] {
    return seen([](const missions::Holdings& holdings) {
      return spend_words(row(load_coverage_matrix(holdings), "health"));
    });
  };
  EXPECT_EQ(told(), "");
  given_spending();
  EXPECT_EQ(told(), "£110.0 billion in March 2020; the budgets are at most 0.05% of it");
}

TEST_F(CoverageMatrixOf, SaysInSumWhatIsCovered) {
  seen([](const missions::Holdings& holdings) {
    const auto sentences = coverage_sentences(load_coverage_matrix(holdings));
    EXPECT_EQ(sentences,
              (std::vector<std::string>{
                  "2 core members of 3 members: beside them stand 0 affiliates and 1 associate.",
                  "1 core member has a published budget, together £55 million a year. 1 core "
                  "member has none published.",
                  "1 of 3 services has no centre: employment.",
                  "1 of 3 services has a centre in part only: courts."}));
    return 0;
  });
}

TEST(Covered, IsReadFromAnAddress) {
  EXPECT_EQ(covered_in({"covered", ""}).value(), std::nullopt);
  EXPECT_EQ(covered_in({"covered", "none"}).value(), Covered::none);
  EXPECT_FALSE(covered_in({"covered", "half"}));
}

}  // namespace
}  // namespace commonweal::learning
