#include "investment/delivery/delivery_page.hpp"

#include <gtest/gtest.h>

#include "investment/delivery/delivery_fixture.hpp"

namespace commonweal::investment {
namespace {

using platform::Request;
using platform::Role;

struct DeliveryPage : DeliveryFixture {};

TEST_F(DeliveryPage, SetsWhatABodyReportsBesideWhatWasPromised) {
  const auto done = sent(report(visitor(Role::body_lead, "hull")));
  EXPECT_EQ(done.status, 303) << done.body;
  const auto html = page(show_delivery, one);
  EXPECT_TRUE(holds(html, "50.0% of what was promised so far")) << html;
  EXPECT_TRUE(holds(html, "Too early to say"));
  EXPECT_TRUE(holds(html, "-0.200"));  // Half of the change that was promised for 2025-26.
  EXPECT_TRUE(holds(html, "The register of the clinics"));
  EXPECT_TRUE(holds(page(show_deliveries), "People reached in Hull: quitting: 50.0% of what"));
}

TEST_F(DeliveryPage, SendsTheFormBackWithWhatIsWrong) {
  const auto again = sent(report(visitor(Role::body_lead, "hull"), "-5"));
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(holds(again.body, "-5 is below 0. Pounds and people are from 0 up."));
  EXPECT_TRUE(holds(again.body, "value=\"-5\""));
  EXPECT_TRUE(held().empty());
}

TEST_F(DeliveryPage, AsksForWhatIsMissingInTheWordsOfItsForm) {
  Request blank = report(visitor(Role::body_lead, "hull"));
  std::erase_if(blank.form_parameters, [](const auto& it) { return it.name != "line"; });
  const auto again = sent(blank);
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(holds(again.body, "Enter the year, such as 2026 for 2026-27"));
  EXPECT_TRUE(holds(again.body, "Enter the office that reports"));
  EXPECT_FALSE(holds(again.body, "of this delivery")) << "a column of a table is no question";
}

TEST_F(DeliveryPage, RefusesWhatNobodyPromised) {
  Request other = report(visitor(Role::body_lead, "hull"));
  other.form_parameters = {{"line", "reach buses hull"},
                           {"year", "2024"},
                           {"value", "1"},
                           {"reported_by", "Director"},
                           {"basis", "Register"}};
  const auto again = sent(other);
  EXPECT_EQ(again.status, 400);
  EXPECT_TRUE(holds(again.body, "Choose one of the things that were promised"));
}

TEST_F(DeliveryPage, TakesReportsOnlyFromWhoReportsForTheFundedBody) {
  for (const Role role : {Role::body_lead, Role::analyst, Role::mission_unit}) {
    EXPECT_EQ(sent(report(visitor(role, ""))).status, 303);
  }
  for (const Role role : {Role::reader, Role::independent, Role::evidence_lead, Role::treasury,
                          Role::minister, Role::administrator}) {
    EXPECT_EQ(sent(report(visitor(role, ""))).status, 403);
  }
  EXPECT_EQ(sent(report(visitor(Role::body_lead, "leeds"))).status, 403);
  EXPECT_FALSE(holds(page(show_delivery, one), "Report what was delivered"));
}

TEST_F(DeliveryPage, IsNotFoundForWhatWasNotFunded) {
  platform::Transaction transaction(store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  const auto none =
      show_delivery({.path_parameters = {{"proposal", "buses"}}}, {transaction, *directory});
  EXPECT_EQ(none.error().code, base::ErrorCode::not_found);
}

}  // namespace
}  // namespace commonweal::investment
