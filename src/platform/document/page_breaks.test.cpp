#include "platform/document/page_breaks.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using enum Piece::Keep;

std::vector<int> pages_of(const std::vector<Piece>& pieces, double page_height = 10) {
  std::vector<int> pages;
  for (const Placed& place : placed(pieces, page_height)) pages.push_back(place.page);
  return pages;
}

TEST(PageBreaks, FillsAPageAndGoesOnToTheNext) {
  const std::vector<Piece> pieces(3, {.height = 4, .space_before = 1});
  EXPECT_EQ(pages_of(pieces), (std::vector<int>{0, 0, 1}));
  const auto places = placed(pieces, 10);
  EXPECT_EQ(places[1].top, 5);  // After the space.
  EXPECT_EQ(places[2].top, 0);  // No space at the top of a page.
}

TEST(PageBreaks, KeepsAHeadingWithWhatItIsOver) {
  EXPECT_EQ(pages_of({{.height = 7}, {.height = 2, .keep = with_next}, {.height = 2}}),
            (std::vector<int>{0, 1, 1}));
  EXPECT_EQ(pages_of({{.height = 6}, {.height = 2, .keep = with_next}, {.height = 2}}),
            (std::vector<int>{0, 0, 0}));
}

TEST(PageBreaks, KeepsNoLineOfAParagraphAlone) {
  for (std::size_t lines = 1; lines < 12; ++lines) {
    for (int before = 0; before < 10; ++before) {
      std::vector<Piece> pieces = {{.height = static_cast<double>(before)}};
      for (const auto keep : line_keeps(lines)) pieces.push_back({.height = 1, .keep = keep});
      const auto pages = pages_of(pieces);
      for (const int page : {0, 1}) {
        const auto count = std::count(pages.begin() + 1, pages.end(), page);
        EXPECT_TRUE(count != 1 || lines == 1) << lines << " lines after " << before;
      }
    }
  }
}

TEST(PageBreaks, LeavesRoomForTheHeadOfATableThatGoesOn) {
  const std::vector<Piece> rows(4, {.height = 4, .repeated = 1});
  const auto places = placed(rows, 10);
  EXPECT_EQ(places[0].top, 0);
  EXPECT_EQ(places[2].page, 1);
  EXPECT_EQ(places[2].top, 1);
  EXPECT_EQ(places[3].top, 5);
}

TEST(PageBreaks, BreaksWhatHasNoRoomOnOnePage) {
  std::vector<Piece> pieces(12, {.height = 1, .keep = with_next});
  const auto pages = pages_of(pieces);
  EXPECT_EQ(pages.front(), 0);
  EXPECT_EQ(pages.back(), 1);
  EXPECT_EQ(pages_of({{.height = 30}, {.height = 1}}), (std::vector<int>{0, 1}));
}

}  // namespace
}  // namespace commonweal::platform
