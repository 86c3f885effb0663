#include "missions/changes.hpp"

#include <sstream>

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

std::string printed(std::string_view things, const Changes& changes) {
  std::ostringstream out;
  print_changes(things, changes, out);
  return out.str();
}

TEST(Changes, AreToldOfOneAsOfOne) {
  EXPECT_EQ(printed("allowances", {.added = 1}), "1 allowance: 1 new, 0 changed, 0 as before.\n");
  EXPECT_EQ(printed("bodies", {.changed = 1}), "1 body: 0 new, 1 changed, 0 as before.\n");
  EXPECT_EQ(printed("observations of the publishers' files", {.unchanged = 1}),
            "1 observation of the publishers' files: 0 new, 0 changed, 1 as before. Nothing "
            "changed.\n");
}

TEST(Changes, AreToldOfManyAndOfNone) {
  EXPECT_EQ(printed("bodies", {.added = 1, .unchanged = 1}),
            "2 bodies: 1 new, 0 changed, 1 as before.\n");
  EXPECT_EQ(printed("bodies", {}), "0 bodies: 0 new, 0 changed, 0 as before. Nothing changed.\n");
}

}  // namespace
}  // namespace commonweal::missions
