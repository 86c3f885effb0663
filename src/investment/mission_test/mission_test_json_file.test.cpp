#include "investment/mission_test/mission_test_json_file.hpp"

#include <gtest/gtest.h>

#include "investment/mission_test/mission_test_fixture.hpp"

namespace commonweal::investment {
namespace {

TEST(MissionTestJson, GivesTheSameBitsAgainAndOthersByAnotherSeed) {
  const Case of = limited_case(1.02e6, 2e6, 5e6);
  const auto text = [&](const MissionTestQuestion& question) {
    return mission_test_json(tested(of, of.proposals.front(), question)).compact();
  };
  EXPECT_EQ(text({.draws = 3000}), text({.draws = 3000}));
  EXPECT_EQ(text({.draws = 3000, .threads = 1}), text({.draws = 3000, .threads = 2}));
  EXPECT_NE(text({.draws = 3000}), text({.draws = 3000, .seed = 2}));
}

}  // namespace
}  // namespace commonweal::investment
