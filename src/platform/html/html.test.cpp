#include "platform/html/html.hpp"

#include <type_traits>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

static_assert(!std::is_convertible_v<std::string, Markup>);
static_assert(!std::is_convertible_v<std::string_view, Markup>);

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

}  // namespace
}  // namespace commonweal::platform
