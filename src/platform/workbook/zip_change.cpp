#include "platform/workbook/zip_change.hpp"

#include <zip.h>

#include <memory>
#include <stdexcept>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr zip_uint16_t kFirstDay = 33;  // 1 January 1980, as archives write it.

struct Release {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, Release>;

std::string content_of(zip_source_t* source) {
  zip_stat_t size;
  CW_CHECK(zip_source_stat(source, &size) == 0 && zip_source_open(source) == 0);
  std::string bytes(size.size, '\0');
  const auto got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  CW_CHECK(got == static_cast<zip_int64_t>(bytes.size()));
  return bytes;
}

}  // namespace

std::string with_part(std::string_view archive, const std::string& name, std::string_view text) {
  const Source source(zip_source_buffer_create(archive.data(), archive.size(), 0, nullptr));
  CW_CHECK(source != nullptr);
  zip_source_keep(source.get());  // It is read again when the archive is closed.
  std::unique_ptr<zip_t, Release> open(zip_open_from_source(source.get(), 0, nullptr));
  CW_CHECK(open != nullptr);
  const auto found = zip_name_locate(open.get(), name.c_str(), 0);
  CW_CHECK(found >= 0);
  const auto index = static_cast<zip_uint64_t>(found);
  zip_source_t* const part = zip_source_buffer(open.get(), text.data(), text.size(), 0);
  CW_CHECK(part != nullptr && zip_file_replace(open.get(), index, part, 0) == 0);
  CW_CHECK(zip_file_set_dostime(open.get(), index, 0, kFirstDay, 0) == 0);
  if (zip_close(open.get()) != 0) throw std::runtime_error("An archive could not be written");
  open.release();
  return content_of(source.get());
}

}  // namespace commonweal::platform
