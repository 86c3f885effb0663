#include "platform/identity/account.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(Email, IsTakenInSmallLettersWithoutSpacesRoundIt) {
  EXPECT_EQ(email_in({"email", "  Ann.O'Neil+x@Example.org "}), "ann.o'neil+x@example.org");
}

TEST(Email, IsRefusedWhereItIsNone) {
  for (const char* text :
       {"ann", "@example.org", "ann@", "ann@org", "ann@@example.org", "ann@example.", "ann@ex..org",
        "ann smith@example.org", "ann@example.org\r\nBcc: all@example.org", "<script>@example.org",
        "a\x01@example.org", "ann@.example"}) {
    const auto email = email_in({"email", text});
    ASSERT_FALSE(email) << text;
    EXPECT_EQ(email.error().problems[0].what,
              "Enter an email address in the correct format, like name@example.com.");
  }
  const std::string too_long = std::string(250, 'a').append("@example.org");
  EXPECT_FALSE(email_in({"email", too_long}));
  EXPECT_EQ(email_in({"email", ""}).error().problems[0].what, "Enter an email address.");
}

TEST(PersonName, IsTakenInOneSpelling) {
  EXPECT_EQ(person_name_in({"name", " Zoe\xCC\x88 "}), "Zo\xC3\xAB");
}

TEST(PersonName, IsRefusedWhereItCannotBeShown) {
  for (const char* text : {"", "  ", "Ann\nSmith", "Ann\x7f", "\xff"}) {
    EXPECT_FALSE(person_name_in({"name", text})) << text;
  }
  EXPECT_FALSE(person_name_in({"name", std::string(201, 'a')}));
}

}  // namespace
}  // namespace commonweal::platform
