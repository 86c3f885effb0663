#include "missions/service.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Service, IsMadeFromItsFields) {
  const auto service = made_of<Service>(sound(RecordKind::service));
  EXPECT_EQ(service.code, "health");
  EXPECT_EQ(service.title, "health");
  EXPECT_EQ(service.mission, "health");
  EXPECT_EQ(service.order, 1);
}

TEST(Service, MayServeNoMissionOfItsOwn) {
  EXPECT_EQ(made_of<Service>(sound_but(RecordKind::service, "mission", "")).mission, std::nullopt);
}

TEST(Service, NeedsATitleAndAPlaceAmongTheOthers) {
  EXPECT_EQ(refusals<Service>({"health", {"", "", ""}}),
            "title: Give the title of this service.\norder: Give the order of this service.\n");
}

}  // namespace
}  // namespace commonweal::missions
