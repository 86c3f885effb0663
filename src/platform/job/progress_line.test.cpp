#include "platform/job/progress_line.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(ProgressLine, IsReadAsItWasWritten) {
  ProgressReader reader;
  reader.take(progress_line(12, 100, "Reading\nthe file"));
  EXPECT_EQ(reader.news(), (JobProgress{12, 100, "Reading the file"}));
  EXPECT_EQ(reader.news(), std::nullopt);
}

TEST(ProgressLine, MayArriveInPiecesAndTheLatestCounts) {
  ProgressReader reader;
  for (const char* piece : {"1 ", "3 One", "\n2 3 Tw", "o\n3"}) reader.take(piece);
  EXPECT_EQ(reader.news(), (JobProgress{2, 3, "Two"}));
  reader.take(" 0 \n");
  EXPECT_EQ(reader.news(), (JobProgress{3, 0, ""}));
}

TEST(ProgressLine, ThatMakesNoSenseIsPassedOver) {
  ProgressReader reader;
  for (const char* line :
       {"\n", "x\n", "1\n", "1 x y\n", "-1 3 x\n", "4 3 x\n", "99999999999999999999 1 x\n"}) {
    reader.take(line);
    EXPECT_EQ(reader.news(), std::nullopt) << line;
  }
}

TEST(ProgressLine, WithoutAnEndTakesNoMemory) {
  ProgressReader reader;
  for (int count = 0; count < 1000; ++count) reader.take(std::string(10'000, 'x'));
  reader.take("\n1 2 " + std::string(5000, 'y') + "\n");
  EXPECT_EQ(reader.news()->sentence.size(), ProgressReader::kLineBytesMax - 4);
}

TEST(ProgressLine, IsStoredAsText) {
  ProgressReader reader;
  reader.take(
      "1 2 a\xff"
      "b\n");
  EXPECT_EQ(reader.news()->sentence,
            "a\xef\xbf\xbd"
            "b");
}

}  // namespace
}  // namespace commonweal::platform
