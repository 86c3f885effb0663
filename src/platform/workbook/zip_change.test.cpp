#include "platform/workbook/zip_change.hpp"

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/workbook/workbook_fixture.hpp"
#include "platform/workbook/zip_archive.hpp"

namespace commonweal::platform {
namespace {

std::string part_of(const std::string& archive, const std::string& name) {
  const auto open = ZipArchive::open(archive);
  auto part = open->part(name);
  std::string text(1000, '\0');
  text.resize(part->read(text.data(), text.size()));
  return text;
}

TEST(ZipChange, PutsOnePartInPlaceOfAnother) {
  const std::string archive = zipped({{"a", "first"}, {"b", "second"}});
  const std::string changed = with_part(archive, "a", "another and longer");
  EXPECT_EQ(part_of(changed, "a"), "another and longer");
  EXPECT_EQ(part_of(changed, "b"), "second");
  EXPECT_EQ(with_part(archive, "a", "another and longer"), changed);
  EXPECT_THROW(with_part(archive, "c", ""), base::Defect);
}

}  // namespace
}  // namespace commonweal::platform
