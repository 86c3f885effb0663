#include "learning/evidence/ris.hpp"

#include <gtest/gtest.h>

#include "missions/problems_fixture.hpp"

namespace commonweal::learning {
namespace {

std::vector<RisReference> read(std::string_view text) {
  base::Problems problems;
  auto references = read_ris(text, "refs.ris", problems);
  EXPECT_TRUE(problems.empty()) << missions::told(std::move(problems));
  return references;
}

std::string refusals(std::string_view text) {
  base::Problems problems;
  read_ris(text, "refs.ris", problems);
  return problems.empty() ? "" : missions::told(std::move(problems));
}

TEST(Ris, ReadsWhatReferenceManagersWrite) {
  const auto references = read(
      "TY  - JOUR\r\nAU  - Smith, Jane\r\nAU  - Müller, K.\r\nTI  - What works\r\nER  - \r\n\r\n"
      "TY  - RPRT\r\nT1  - Another\r\nER  -\r\n");
  ASSERT_EQ(references.size(), 2U);
  EXPECT_EQ(references[0].line, 1U);
  EXPECT_EQ(references[0].values.size(), 4U);
  EXPECT_EQ(references[0].first({"AU"})->text, "Smith, Jane");
  EXPECT_EQ(references[0].first({"T1", "TI"})->text, "What works");
  EXPECT_EQ(references[1].first({"TI", "T1"})->line, 8U);
  EXPECT_EQ(references[1].first({"AU"}), nullptr);
}

TEST(Ris, ReadsAlikeWhateverEndsTheLinesAndWithAByteOrderMark) {
  const std::string plain = "TY  - JOUR\nTI  - What works\nER  - \n";
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    std::string text = "\xEF\xBB\xBF";
    for (const char c : plain) text += c == '\n' ? end : std::string(1, c);
    const auto references = read(text);
    ASSERT_EQ(references.size(), 1U);
    EXPECT_EQ(references[0].first({"TI"})->text, "What works");
    EXPECT_EQ(references[0].first({"TI"})->line, 2U);
  }
}

TEST(Ris, JoinsATextThatGoesOnInFurtherLines) {
  const auto references =
      read("TY  - JOUR\nTI  - What\nAB  - First.\nSecond.\n\n  Third.\nER  -\n");
  EXPECT_EQ(references[0].first({"AB"})->text, "First. Second. Third.");
}

TEST(Ris, PassesOverWhatProvidersWriteBeforeTheFirstReference) {
  const auto references = read("Provider: A library\nContent: text/plain\n\nTY  - X\nER  -\n");
  EXPECT_EQ(references.size(), 1U);
}

TEST(Ris, ToldAtOnceWhatIsWrongAndWhere) {
  EXPECT_EQ(refusals("AU  - Nobody\nTY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - \xFF\nER  -\nStray\n"
                     "TY  - JOUR\n"),
            "refs.ris:1: \"AU\" stands outside a reference. Begin each with a line TY  -.\n"
            "refs.ris:2: The reference that begins here does not end. End it with a line ER  -.\n"
            "refs.ris:5: This line is not UTF-8 from its byte 7. Export the references again as "
            "UTF-8.\n"
            "refs.ris:7: This text stands outside a reference. Take it out, or put it before "
            "ER  -.\n"
            "refs.ris:8: The reference that begins here does not end. End it with a line ER  -.\n");
  EXPECT_EQ(refusals("study,title\na,b\n"),
            "refs.ris:1: There is no reference in this file. Each begins with a line TY  - and "
            "ends with a line ER  -.\n");
}

TEST(Ris, WritesWhatItReadsBack) {
  const std::vector<RisReference> references = {
      {.line = 1, .values = {{"TY", "JOUR", 1}, {"TI", "One\nline", 2}}}};
  EXPECT_EQ(ris_text(references), "TY  - JOUR\r\nTI  - One line\r\nER  - \r\n\r\n");
  EXPECT_EQ(read(ris_text(references))[0].first({"TI"})->text, "One line");
}

}  // namespace
}  // namespace commonweal::learning
