#include "guard/links.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

Complaints of(const std::string& text) {
  return link_complaints({{"docs/guide.md", text}, {"docs/a.md", ""}, {"src/base/README.md", ""}});
}

TEST(Links, LeadToFilesAndFoldersOfTheProject) {
  EXPECT_EQ(of("[a](a.md) [b](../src/base/README.md) [c](../src/base/) [d](a.md#part)"),
            Complaints{});
  EXPECT_EQ(of("\nSee [b](b.md)."),
            Complaints{"docs/guide.md:2: There is no file \"b.md\" to link to."});
}

TEST(Links, MayLeadOutOrToAPartOfTheirPage) {
  EXPECT_EQ(of("[a](https://example.org/a) [b](#part) [c](mailto:a@example.org)"), Complaints{});
}

TEST(Links, AreNotReadFromExamples) {
  EXPECT_EQ(of("`[a](b.md)`\n```\n[a](b.md)\n```\n"), Complaints{});
}

}  // namespace
}  // namespace commonweal::guard
