#include "platform/html/brand.hpp"

#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

std::string told(const base::Result<std::string>& refused) {
  return refused ? "taken" : refused.error().problems.front().what;
}

// Black, the grey that WebAIM's checker gives as the lightest that passes, GOV.UK's blue and red.
TEST(ContrastWithWhite, IsThatOfWcag) {
  EXPECT_DOUBLE_EQ(contrast_with_white("#000000"), 21);
  EXPECT_DOUBLE_EQ(contrast_with_white("#FFFFFF"), 1);
  EXPECT_NEAR(contrast_with_white("#767676"), 4.54, 0.005);
  EXPECT_NEAR(contrast_with_white("#777777"), 4.48, 0.005);
  EXPECT_NEAR(contrast_with_white("#ff0000"), 4.00, 0.005);
  EXPECT_NEAR(contrast_with_white("#0000ff"), 8.59, 0.005);
}

TEST(BrandColour, MustBeDarkEnoughForWhiteText) {
  EXPECT_EQ(brand_colour_in({"--brand-colour", "#767676"}), "#767676");
  EXPECT_EQ(told(brand_colour_in({"--brand-colour", "#777777"})),
            "\"#777777\" is too light for white text on it: their contrast is 4.4 to 1. Choose a "
            "colour with at least 4.5 to 1.");
}

TEST(BrandColour, IsWrittenInOneWay) {
  for (const char* text : {"", "#fff", "0f4c5c", "#0f4c5g", "#0f4c5c;", "teal", "#0f4c5c0"}) {
    EXPECT_EQ(told(brand_colour_in({"--brand-colour", text})),
              "\"" + std::string(text) + "\" is not a colour. Write it like #0f4c5c.");
  }
}

TEST(BrandName, IsOneShortLine) {
  EXPECT_EQ(brand_name_in({"--brand-name", "Great North"}), "Great North");
  EXPECT_EQ(told(brand_name_in({"--brand-name", " "})),
            "\" \" is not a name for the service. Write one line of up to 60 characters.");
  EXPECT_NE(told(brand_name_in({"--brand-name", "two\nlines"})), "taken");
  EXPECT_NE(told(brand_name_in({"--brand-name", std::string(61, 'n')})), "taken");
}

TEST(Contact, IsAnEmailAddressOrThatOfAPage) {
  for (const char* text : {"help@example.org", "https://example.org/help"}) {
    EXPECT_EQ(contact_in({"--contact", text}), text);
  }
  for (const char* text : {"", "us", "@", "a@", "@b", "javascript:alert(1)", "a b@example.org",
                           "mailto:a@example.org", "http://example.org"}) {
    EXPECT_EQ(told(contact_in({"--contact", text})),
              "\"" + std::string(text) +
                  "\" is not an address. Write an email address, or the address of a page that "
                  "begins with https://.");
  }
}

TEST(BrandStyle, SetsTheColourThatTheStylesheetUses) {
  EXPECT_EQ(brand_style({.colour = "#2a1a5e"}), ":root{--govuk-brand-colour:#2a1a5e}\n");
}

// Tests run in the source root.
TEST(Brand, IsThatOfTheStylesheetUnlessTold) {
  std::ifstream file("assets/_brand.scss");
  const std::string sass{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(sass.substr(sass.find("$brand: ") + 8, 7), Brand{}.colour);
  EXPECT_GE(contrast_with_white(Brand{}.colour), kContrastMin);
}

}  // namespace
}  // namespace commonweal::platform
