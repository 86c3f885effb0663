#include "platform/html/html.hpp"

#include <type_traits>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

static_assert(!std::is_convertible_v<std::string, Markup>);
static_assert(!std::is_convertible_v<std::string_view, Markup>);
static_assert(!std::is_constructible_v<Html, std::string>);

TEST(Html, EscapesTextInElementsAndInAttributes) {
  Html html;
  html.raw("<a title=\"").text("\"><script>").raw("\">").text("R&D isn't 1 < 2").raw("</a>");
  EXPECT_EQ(html.str(), R"(<a title="&quot;&gt;&lt;script&gt;">R&amp;D isn&#39;t 1 &lt; 2</a>)");
}

TEST(Html, AddsAPartWithoutEscapingItTwice) {
  Html part;
  part.text("R&D");
  EXPECT_EQ(Html().raw("<b>").add(part).raw("</b>").str(), "<b>R&amp;D</b>");
}

TEST(Html, QuotesAndEscapesTheValueOfAnAttribute) {
  EXPECT_EQ(Html().attribute("title", "\" onclick=\"x").str(), " title=\"&quot; onclick=&quot;x\"");
  EXPECT_EQ(Html().attribute("value", "").str(), " value=\"\"");
}

TEST(Html, LeavesOutAnAttributeThatHasNoValue) {
  EXPECT_EQ(Html().attribute_if_any("id", "").str(), "");
  EXPECT_EQ(Html().attribute_if_any("id", "a").str(), " id=\"a\"");
}

TEST(Html, WritesNumbersWithoutTheLocale) {
  EXPECT_EQ(Html().number(1234567).raw(" ").number(-0.5).raw(" ").number(0.1).str(),
            "1234567 -0.5 0.1");
}

TEST(Html, KnowsWhenItIsEmpty) {
  EXPECT_TRUE(Html().empty());
  EXPECT_FALSE(Html().raw("<br>").empty());
}

}  // namespace
}  // namespace commonweal::platform
