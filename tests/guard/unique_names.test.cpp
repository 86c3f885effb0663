#include "guard/unique_names.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

TEST(UniqueNames, RefusesTwoTypesOfOneNamespaceThatShareAName) {
  EXPECT_EQ(shared_name_complaints({{"src/platform/chart/a.hpp", "\nstruct Panel {\n};\n"},
                                    {"src/platform/html/b.hpp", "class Panel : Base {\n};\n"}}),
            Complaints{"src/platform/html/b.hpp:1: Panel stands in src/platform/chart/a.hpp too: "
                       "name one of them anew."});
}

TEST(UniqueNames, TakesTheSameNameInAnotherNamespaceDeclaredOrWithinAType) {
  EXPECT_EQ(shared_name_complaints({{"src/platform/chart/a.hpp", "struct Panel {\n};\n"},
                                    {"src/missions/a.hpp", "struct Panel {\n};\n"},
                                    {"src/platform/html/b.hpp", "struct Panel;\n"},
                                    {"src/platform/html/c.hpp", "  struct Panel {\n  };\n"},
                                    {"src/platform/html/c.cpp", "struct Panel {\n};\n"}}),
            Complaints{});
}

}  // namespace
}  // namespace commonweal::guard
