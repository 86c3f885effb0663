#include "investment/delivery/delivery_api.hpp"

#include <gtest/gtest.h>

#include "investment/delivery/delivery_fixture.hpp"

namespace commonweal::investment {
namespace {

using platform::Role;

struct DeliveryApi : DeliveryFixture {};

TEST_F(DeliveryApi, TellsProgramsTheSame) {
  sent(report(visitor(Role::body_lead, "hull")));
  EXPECT_TRUE(holds(page(answer_delivery, one), R"("share":0.5)"));
  EXPECT_TRUE(holds(page(answer_deliveries), R"("commitment":"evening-clinics")"));
  EXPECT_TRUE(
      holds(page(take_deliveries_csv), "evening-clinics,reach,quitting,hull,2024,1000,500,500"));
}

}  // namespace
}  // namespace commonweal::investment
