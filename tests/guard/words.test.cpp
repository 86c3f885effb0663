#include "guard/words.hpp"

#include <gtest/gtest.h>

namespace commonweal::guard {
namespace {

bool is_refused(const std::string& text, const std::string& path = "src/base/a.cpp") {
  return !word_complaints({path, text}).empty();
}

// Cut in two, so that this file can be read by its own rule.
const std::string kHome = std::string("/ho") + "me/";
const std::string kScratch = std::string("/tm") + "p/";
const std::string kLater = std::string("TO") + "DO";

TEST(Words, NameNoFolderOfOneMachine) {
  EXPECT_TRUE(is_refused("open(\"" + kHome + "ann/file\")"));
  EXPECT_TRUE(is_refused("cd " + kHome + "ann", "docs/guide.md"));
  EXPECT_FALSE(is_refused("the page" + kHome + "page")) << "Not from the root.";
  EXPECT_FALSE(is_refused("/workforce/plans")) << "Another word.";
}

TEST(Words, LetOnlyTestsNameAScratchFolder) {
  EXPECT_TRUE(is_refused("x = \"" + kScratch + "a\";"));
  EXPECT_FALSE(is_refused("x = \"" + kScratch + "a\";", "src/base/a.test.cpp"));
}

TEST(Words, NameNoHostOfARegistry) {
  EXPECT_TRUE(
      is_refused("\"resolved\": \"https://registry.npm"
                 "js.org/a\"",
                 "npm/lock.json"));
}

TEST(Words, PutNothingOff) {
  EXPECT_TRUE(is_refused("// " + kLater + ": later"));
  EXPECT_FALSE(is_refused("METHOD" + kLater + "N"));
}

TEST(Words, OpenNoNamespaceWholesale) {
  EXPECT_TRUE(is_refused("using namespace std;"));
  EXPECT_TRUE(is_refused("using namespace commonweal::base;"));
  EXPECT_FALSE(is_refused("using namespace std::chrono_literals;"));
  EXPECT_FALSE(is_refused("// Never: using namespace std;"));
}

TEST(Words, AreToldWithTheirLine) {
  EXPECT_EQ(word_complaints({"a.md", "\n" + kLater}),
            Complaints{"a.md:2: This puts work off: do it, or file an issue."});
}

}  // namespace
}  // namespace commonweal::guard
