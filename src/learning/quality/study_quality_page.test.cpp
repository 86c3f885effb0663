#include "learning/quality/study_quality_page.hpp"

#include <gtest/gtest.h>

#include "learning/quality/quality_fixture.hpp"

namespace commonweal::learning {
namespace {

struct StudyQualityPage : QualityFixture {
  std::string page_of(const std::string& study, platform::Visitor visitor = {}) {
    platform::Request request{.path_parameters = {{"study", study}}};
    request.visitor = std::move(visitor);
    return seen([&](const missions::Holdings& holdings) {
      return show_appraised_study(request, holdings).value().body;
    });
  }
};

TEST_F(StudyQualityPage, SaysWhereNobodyHasAppraisedAStudy) {
  const auto page = page_of("hull");
  EXPECT_NE(page.find("Nobody has appraised this study yet."), std::string::npos);
  EXPECT_EQ(page.find("/studies/hull/appraise"), std::string::npos);
}

TEST_F(StudyQualityPage, LeadsGradersToTheForm) {
  const auto page = page_of("hull", visitor_of(platform::Role::evidence_lead));
  EXPECT_NE(page.find("/studies/hull/appraise"), std::string::npos);
}

TEST_F(StudyQualityPage, RefusesAStudyThatIsNotThere) {
  const platform::Request request{.path_parameters = {{"study", "none"}}};
  EXPECT_EQ(seen([&](const missions::Holdings& holdings) {
              return show_appraised_study(request, holdings).error().code;
            }),
            base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::learning
