#include "learning/evidence/study_store.hpp"

#include "learning/evidence/study_fixture.hpp"
#include "missions/record_file.hpp"
#include "platform/audit/verify_audit.hpp"

namespace commonweal::learning {
namespace {

struct StudyStore : StudyFixture {};

TEST_F(StudyStore, ReadsStudiesByCodeAndByIntervention) {
  given_studies();
  given(study_table(), {study_but({{"intervention", ""}}, "other-2020")});
  seen([](const missions::Holdings& holdings) {
    EXPECT_EQ(studies_of(holdings.transaction).size(), 3U);
    EXPECT_EQ(studies_of_intervention(holdings.transaction, "extra-clinics").size(), 2U);
    EXPECT_TRUE(studies_of_intervention(holdings.transaction, "none").empty());
    EXPECT_EQ(find_study(holdings.transaction, "clinics-2019")->design, StudyDesign::practice);
    EXPECT_FALSE(find_study(holdings.transaction, "none"));
    EXPECT_TRUE(platform::verify_audit(holdings.transaction).holds());
    return 0;
  });
}

TEST_F(StudyStore, KeepsEveryVersionWithWhatItChanged) {
  given_studies();
  now += std::chrono::hours(48);
  given(study_table(), {study_but({{"people", "300"}, {"funding", ""}})});
  const auto versions = seen([](const missions::Holdings& holdings) {
    return study_versions(holdings.transaction, "aronson-1948");
  });
  ASSERT_EQ(versions.size(), 2U);
  EXPECT_TRUE(versions[0].changes.empty());
  ASSERT_EQ(versions[1].changes.size(), 2U);
  EXPECT_EQ(versions[1].changes[0].field, "People");
  EXPECT_EQ(versions[1].changes[0].before, "262");
  EXPECT_EQ(versions[1].changes[1].after, "");
  EXPECT_LT(versions[0].written, versions[1].written);
}

}  // namespace
}  // namespace commonweal::learning
