#include "platform/workbook/zip_archive.hpp"

#include <gtest/gtest.h>

#include "platform/workbook/workbook_fixture.hpp"

namespace commonweal::platform {
namespace {

std::string whole(ZipPart& part) {
  std::string text;
  char piece[3];
  for (auto got = part.read(piece, 3); got > 0; got = part.read(piece, 3)) text.append(piece, got);
  return text;
}

TEST(ZipArchive, UnpacksAPartPieceByPiece) {
  const std::string bytes = zipped({{"a/b.xml", "some text"}, {"c", ""}});
  const auto archive = ZipArchive::open(bytes);
  ASSERT_TRUE(archive);
  auto part = archive->part("A/B.xml");
  ASSERT_TRUE(part);
  EXPECT_EQ(whole(*part), "some text");
  EXPECT_EQ(part->fault(), ZipPart::Fault::none);
  EXPECT_TRUE(archive->has("c"));
  EXPECT_FALSE(archive->part("d"));
}

TEST(ZipArchive, StopsAtTheLimit) {
  const std::string bytes = zipped({{"a", std::string(100, 'x')}, {"b", ""}});
  EXPECT_FALSE(ZipArchive::open(bytes, {.entries_max = 1}));
  const auto archive = ZipArchive::open(bytes, {.part_bytes_max = 50});
  auto part = archive->part("a");
  whole(*part);
  EXPECT_EQ(part->fault(), ZipPart::Fault::too_large);
}

TEST(ZipArchive, FindsThatAPartIsDamaged) {
  std::string bytes = zipped({{"a", "some text that is not packed"}});
  const auto at = bytes.find("text");
  ASSERT_NE(at, bytes.npos);
  bytes[at] = 'T';
  const auto archive = ZipArchive::open(bytes);
  auto part = archive->part("a");
  whole(*part);
  EXPECT_EQ(part->fault(), ZipPart::Fault::broken);
}

}  // namespace
}  // namespace commonweal::platform
