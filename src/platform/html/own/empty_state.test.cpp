#include "platform/html/own/empty_state.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(EmptyState, SaysWhatIsNotThereAndWhatToDo) {
  EXPECT_EQ(
      empty_state({.title = "No sources & no series",
                   .text = "Figures come with their sources.",
                   .action_text = "Import figures",
                   .action_href = "/import"})
          .str(),
      "<div class=\"cw-empty\">\n"
      "<h2 class=\"govuk-heading-m\">No sources &amp; no series</h2>\n"
      "<p class=\"govuk-body\">Figures come with their sources.</p>\n"
      "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/import\">Import figures</a></p>\n"
      "</div>\n");
}

TEST(EmptyState, LeavesOutWhatItIsNotTold) {
  EXPECT_EQ(empty_state({.title = "Nothing found", .heading_level = 3}).str(),
            "<div class=\"cw-empty\">\n<h3 class=\"govuk-heading-m\">Nothing found</h3>\n</div>\n");
}

}  // namespace
}  // namespace commonweal::platform
