#include "platform/map/path_text.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

TEST(PathText, IsShort) {
  EXPECT_EQ(path_text({{{1, 2}, {1.5, 2}, {1.5, -10.26}, {0, 3}, {1, 2}}}),
            "M1,2l.5,0,0-12.3-1.5,13.3z");
}

TEST(PathText, LeavesOutWhatNobodySees) {
  EXPECT_EQ(path_text({{{0, 0}, {0.01, 0.02}, {5, 0}, {5, 5}, {5.04, 5}, {0, 0}}}),
            "M0,0l5,0,0,5z");
  EXPECT_EQ(path_text({{{0, 0}, {0.01, 0.02}, {5, 0}, {0, 0}}}), "");
}

// Steps are taken between rounded places, so that rounding does not add up along a coast.
TEST(PathText, EndsWhereItShould) {
  PlaceRing ring;
  for (int at = 0; at < 1000; ++at) ring.push_back({at * 0.14, at % 2 * 3.0});
  const std::string path = path_text({ring});
  double x = 0;
  for (std::size_t at = 1; at < path.size();) {
    std::size_t used = 0;
    x += std::stod(path.substr(at), &used);
    at += used + 1;
    if (path[at - 1] == '-') --at;
    std::stod(path.substr(at), &used);
    at += used;
    while (at < path.size() && (path[at] == ',' || path[at] == 'l' || path[at] == 'z')) ++at;
  }
  EXPECT_NEAR(x, 999 * 0.14, 0.06);
}

TEST(PathText, RefusesWhatLiesNowhere) {
  EXPECT_THROW(path_text({{{1e9, 0}, {1, 1}, {2, 2}}}), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
