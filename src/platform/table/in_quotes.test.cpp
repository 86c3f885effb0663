#include "platform/table/in_quotes.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(InQuotes, ShowsAValueAsItIs) {
  EXPECT_EQ(in_quotes("1,234"), "\"1,234\"");
  EXPECT_EQ(in_quotes(""), "\"\"");
}

TEST(InQuotes, CutsALongValueBetweenCharacters) {
  EXPECT_EQ(in_quotes(std::string(60, 'a')), '"' + std::string(60, 'a') + '"');
  EXPECT_EQ(in_quotes(std::string(61, 'a')), '"' + std::string(60, 'a') + "…\"");
  const std::string many(59, 'y');
  EXPECT_EQ(in_quotes(many + "££"), '"' + many + "…\"");
}

TEST(InQuotes, LetsNoControlCharacterThrough) {
  EXPECT_EQ(in_quotes("\x1B[2Ja\nb\x7F"), "\"?[2Ja?b?\"");
}

}  // namespace
}  // namespace commonweal::platform
