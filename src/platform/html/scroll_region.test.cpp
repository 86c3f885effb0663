#include "platform/html/scroll_region.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(ScrollRegion, HasANameAndTakesTheKeyboard) {
  EXPECT_EQ(scroll_region("Acts & \"more\"", Html().text("wide")).str(),
            "<div class=\"cw-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Acts &amp; "
            "&quot;more&quot;\">\nwide\n</div>\n");
}

}  // namespace
}  // namespace commonweal::platform
