#include "platform/cli/markdown.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(Markdown, TakesNoTextForMarkup) {
  EXPECT_EQ(markdown("a|b <c> & *d* A_B `e` [f] \\"),
            "a\\|b \\<c> &amp; \\*d\\* A\\_B \\`e\\` \\[f\\] \\\\");
  EXPECT_EQ(markdown("£5\n– 6"), "£5 – 6");
}

TEST(MarkdownCode, KeepsEverythingButTheBarThatWouldEndACell) {
  EXPECT_EQ(markdown_code("low|high <A_B>"), "`low\\|high <A_B>`");
  EXPECT_EQ(markdown_code("a`b"), "`` a`b ``");
  EXPECT_EQ(markdown_code(""), "");
}

TEST(MarkdownBlock, IsNotEndedByItsText) {
  EXPECT_EQ(markdown_block("a | b"), "```sh\na | b\n```\n");
  EXPECT_EQ(markdown_block("```"), "````sh\n```\n````\n");
}

TEST(MarkdownRow, HasACellForEachText) { EXPECT_EQ(markdown_row({"a", "", "b"}), "| a | | b |\n"); }

TEST(MarkdownAnchor, IsTheHeadingInSmallLettersAndHyphens) {
  EXPECT_EQ(markdown_anchor("Commands that stand alone"), "commands-that-stand-alone");
  EXPECT_EQ(markdown_anchor("metric re-base (old)"), "metric-re-base-old");
}

}  // namespace
}  // namespace commonweal::platform
