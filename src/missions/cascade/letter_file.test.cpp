#include "missions/cascade/letter_file.hpp"

#include <gtest/gtest.h>

namespace commonweal::missions {
namespace {

LetterText whole_letter() {
  return {.body = "nhs",
          .version = 3,
          .title = "Mandate letter: NHS \"England\"",
          .caption = "From the mission unit, version 3",
          .lead = "This letter.",
          .sections = {{.title = "Health mission",
                        .sentences = {"One.", "Two."},
                        .points = {"A point."},
                        .table = BriefTable{.title = "What is asked",
                                            .head = {"Measure", "Where", "Target", "By"},
                                            .rows = {{"Beds", "80", "None", "UK"}},
                                            .numeric = {false, false, false, false}}},
                       {.title = "Acknowledge"}},
          .asks = {{"beds-nhs", "Beds", "No level is set"},
                   {"staff-nhs", "Staff", "No level is set", true}}};
}

TEST(LetterFile, ReadsBackExactlyWhatItWrote) {
  const auto json = letter_json(whole_letter()).compact();
  const auto read = letter_in(json);
  ASSERT_TRUE(read);
  EXPECT_EQ(letter_json(*read).compact(), json);
  EXPECT_EQ(read->sections[0].table->rows[0][1], "80");
  EXPECT_FALSE(read->sections[1].table);
  EXPECT_EQ(read->asks[0].illustrative, std::nullopt);  // As letters of old, which did not say.
  EXPECT_EQ(read->asks[1].illustrative, true);
}

TEST(LetterFile, TakesNothingElseForALetter) {
  for (const char* text : {"", "{}", "[]", R"({"body":"nhs"})", R"({"body":1,"version":1})"}) {
    EXPECT_FALSE(letter_in(text)) << text;
  }
}

TEST(LetterFile, MakesATaggedPdfWithItsEnd) {
  const auto pdf = letter_pdf(whole_letter(), end_of_draft(whole_letter()));
  EXPECT_TRUE(pdf.bytes.starts_with("%PDF-"));
  EXPECT_EQ(pdf.pages, 1);
  EXPECT_EQ(pdf.bytes, letter_pdf(whole_letter(), end_of_draft(whole_letter())).bytes);
}

}  // namespace
}  // namespace commonweal::missions
