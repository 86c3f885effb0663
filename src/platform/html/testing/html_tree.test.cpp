#include "platform/html/testing/html_tree.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

std::string outlined(std::string_view html) {
  const auto tree = read_html(html);
  return tree ? outline(*tree) : "refused: " + tree.error().problems.front().what;
}

std::string refusal(std::string_view html) { return outlined(html).substr(0, 8); }

TEST(HtmlTree, IgnoresTheOrderOfAttributesAndTheSpellingOfWhiteSpace) {
  EXPECT_EQ(outlined("<p id=\"a\" class=\"b c\">\n  One\n  two\n</p>\n"),
            outlined("<p class=\"b c\"\n id=\"a\">One two</p>"));
}

TEST(HtmlTree, TellsTagsAttributesClassOrderAndTextApart) {
  const auto one = outlined("<p class=\"b c\">One</p>");
  EXPECT_NE(one, outlined("<div class=\"b c\">One</div>"));
  EXPECT_NE(one, outlined("<p class=\"c b\">One</p>"));
  EXPECT_NE(one, outlined("<p class=\"b c\" id=\"\">One</p>"));
  EXPECT_NE(one, outlined("<p class=\"b c\">Two</p>"));
  EXPECT_NE(one, outlined("<p class=\"b c\"></p>One"));
}

TEST(HtmlTree, KeepsTheSpaceBetweenWordsOfOneLine) {
  EXPECT_NE(outlined("<p><b>Error:</b> Enter</p>"), outlined("<p><b>Error:</b>Enter</p>"));
  EXPECT_NE(outlined("<p><b>a</b> <i>b</i></p>"), outlined("<p><b>a</b><i>b</i></p>"));
  EXPECT_EQ(outlined("<p> <b>a</b> </p>"), outlined("<p><b>a</b></p>"));
}

TEST(HtmlTree, DecodesEntitiesSoThatEscapedTextIsNotAnElement) {
  EXPECT_EQ(outlined("&lt;b&gt; &amp;"), "\"<b> &\"\n");
  EXPECT_NE(outlined("<b></b>"), outlined("&lt;b&gt;&lt;/b&gt;"));
}

TEST(HtmlTree, ReadsVoidAndSelfClosingElements) {
  EXPECT_EQ(outlined("<input disabled><path d=\"M0\"/><hr>"),
            "<input disabled=\"\">\n<path d=\"M0\">\n<hr>\n");
}

TEST(HtmlTree, RefusesWhatIsNotWellFormed) {
  for (const auto* html :
       {"<p>", "</p>", "<p></b>", "<p id=a></p>", "<p id=\"a></p>", "<p id=\"a\"id2=\"b\"></p>",
        "<p id=\"a\" id=\"b\"></p>", "a < b", "R&D", "&nbsp;", "<p", "<"}) {
    EXPECT_EQ(refusal(html), "refused:") << html;
  }
}

}  // namespace
}  // namespace commonweal::platform
