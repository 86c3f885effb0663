#include "base/figure.hpp"

#include <set>

#include <gtest/gtest.h>

namespace commonweal::base {
namespace {

TEST(Figure, HasAWordInFilesForEachStanding) {
  for (const auto status :
       {FigureStatus::final, FigureStatus::provisional, FigureStatus::revised}) {
    EXPECT_EQ(figure_status_named({"status", code_word(status)}), status);
  }
  EXPECT_FALSE(figure_status_named({"status", "missing"}));
  EXPECT_EQ(code_word(FigureStatus::provisional), "provisional");
  EXPECT_EQ(code_word(Missing::not_available), "not_available");
}

TEST(Figure, HasWordsForEachReasonAndTellsThemApart) {
  std::set<std::string_view> spoken;
  for (const auto reason : {Missing::not_available, Missing::confidential, Missing::not_applicable,
                            Missing::unreliable, Missing::low, Missing::not_stated}) {
    EXPECT_EQ(missing_reason_named({"reason", code_word(reason)}), reason);
    spoken.insert(words(reason));
  }
  EXPECT_EQ(spoken.size(), 6U);
}

}  // namespace
}  // namespace commonweal::base
