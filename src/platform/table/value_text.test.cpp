#include "platform/table/value_text.hpp"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using base::Figure;
using base::Missing;
using base::Reported;
using Status = base::FigureStatus;

Figure figure(std::string_view text) { return published_figure({"a.csv:2:3", text}).value(); }

std::string refusal(std::string_view text) {
  const auto read = published_figure({"a.csv:2:3", text});
  if (read) return "read";
  EXPECT_EQ(read.error().problems.at(0).place, "a.csv:2:3");
  return read.error().problems.at(0).what;
}

constexpr Missing kReasons[] = {
    Missing::not_available, Missing::confidential, Missing::not_applicable,
    Missing::unreliable,    Missing::low,          Missing::not_stated};
constexpr Status kStatuses[] = {Status::final, Status::provisional, Status::revised};

TEST(PublishedFigure, ReadsANumberAsFinal) {
  EXPECT_EQ(figure("7768573"), Figure(Reported{7768573}));
  EXPECT_EQ(figure("-0.5"), Figure(Reported{-0.5}));
  EXPECT_EQ(figure(" 12 "), Figure(Reported{12}));
}

TEST(PublishedFigure, ReadsZeroAsANumber) { EXPECT_EQ(figure("0"), Figure(Reported{0})); }

TEST(PublishedFigure, ReadsProvisionalAndRevisedWithAndWithoutASpace) {
  for (const auto* text : {"123p", "123 p", "123[p]", "123 [p]", "123  [P]", "123P"}) {
    EXPECT_EQ(figure(text), Figure(Reported{123, Status::provisional})) << text;
  }
  for (const auto* text : {"123r", "123 r", "123[r]", "123 [r]", "1.23e2 R"}) {
    EXPECT_EQ(figure(text), Figure(Reported{123, Status::revised})) << text;
  }
}

TEST(PublishedFigure, ReadsTheMarksOfPublishers) {
  const std::pair<Missing, std::vector<const char*>> marks[] = {
      {Missing::not_available, {"[x]", "x", "[X]", "X", ":", ".."}},
      {Missing::confidential, {"[c]", "c", "C"}},
      {Missing::not_applicable, {"[z]", "z", "Z"}},
      {Missing::unreliable, {"[u]", "u"}},
      {Missing::low, {"[low]", "low", "Low", "~"}},
      {Missing::not_stated, {"", " ", "NA", "na"}},
  };
  for (const auto& [reason, texts] : marks) {
    for (const auto* text : texts) EXPECT_EQ(figure(text), Figure(reason)) << text;
  }
}

TEST(PublishedFigure, NeverTakesAMissingFigureForZero) {
  for (const Missing reason : kReasons) {
    EXPECT_FALSE(std::holds_alternative<Reported>(figure(figure_text(reason))));
  }
}

TEST(PublishedFigure, RefusesADashBecauseItHasMeantBothZeroAndNothing) {
  const std::string advice =
      " can mean zero or no figure. Write 0, or a mark such as [x] for not available.";
  EXPECT_EQ(refusal("-"), "\"-\"" + advice);
  EXPECT_EQ(refusal("–"), "\"–\"" + advice);
  EXPECT_EQ(refusal("—"), "\"—\"" + advice);
}

TEST(PublishedFigure, SaysWhenCommasAreInTheWay) {
  EXPECT_EQ(refusal("7,768,573"), "\"7,768,573\" has commas. Write 7768573 without them.");
  EXPECT_EQ(refusal("1,234 [p]"), "\"1,234 [p]\" has commas. Write 1234 without them.");
}

TEST(PublishedFigure, RefusesWhatIsNeitherNumberNorMark) {
  EXPECT_EQ(refusal("twelve"),
            "\"twelve\" is not a number. Write one such as 1234.5, or a mark: [x] not available, "
            "[c] confidential, [z] not applicable, [u] unreliable, [low] low.");
  for (const auto* text : {"[p]", "p",   "r",     "[x] [r]", "xp",          "123 [e]", "12%", "£5",
                           "nan", "inf", "1e999", "1 2",     "[y]",         "*",       ".",   "...",
                           "[x",  "x]",  "+1",    "123pp",   "123 [p] [r]", "N/A",     ","}) {
    EXPECT_NE(refusal(text), "read") << text;
  }
}

TEST(PublishedFigure, ReadsBackWhatFigureTextWrites) {
  for (const Missing reason : kReasons) EXPECT_EQ(figure(figure_text(reason)), Figure(reason));
  for (const Status status : kStatuses) {
    for (const double value : {0.0, -1.5, 1.0 / 3, 2315060.0, 1e300, 5e-324}) {
      const Figure written = Reported{value, status};
      EXPECT_EQ(figure(figure_text(written)), written);
    }
  }
}

TEST(FigureText, WritesTheMarksOfTheAnalysisFunction) {
  EXPECT_EQ(figure_text(Reported{123.5, Status::provisional}), "123.5 [p]");
  EXPECT_EQ(figure_text(Reported{123.5}), "123.5");
  EXPECT_EQ(figure_text(Missing::low), "[low]");
  EXPECT_EQ(figure_text(Missing::not_stated), "");
}

}  // namespace
}  // namespace commonweal::platform
