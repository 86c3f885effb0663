#include "platform/workbook/zip_archive.hpp"

#include <zip.h>

#include <algorithm>
#include <utility>

namespace commonweal::platform {

struct ZipPart::Open {
  struct Close {
    void operator()(zip_file_t* opened) const { zip_fclose(opened); }
  };
  std::unique_ptr<zip_file_t, Close> file;
};

struct ZipArchive::Open {
  struct Discard {
    void operator()(zip_t* opened) const { zip_discard(opened); }
  };
  std::unique_ptr<zip_t, Discard> archive;
};

ZipPart::ZipPart(std::unique_ptr<Open> open, Fault fault, std::size_t bytes_max)
    : open_(std::move(open)), fault_(fault), bytes_left_(bytes_max) {}
ZipPart::ZipPart(ZipPart&&) noexcept = default;
ZipPart::~ZipPart() = default;

std::size_t ZipPart::read(char* to, std::size_t count) {
  if (fault_ != Fault::none) return 0;
  const auto got = zip_fread(open_->file.get(), to, count);
  if (got < 0) {
    fault_ = Fault::broken;
    return 0;
  }
  const auto bytes = static_cast<std::size_t>(got);
  if (bytes > bytes_left_) {
    fault_ = Fault::too_large;
    return 0;
  }
  bytes_left_ -= bytes;
  return bytes;
}

ZipArchive::ZipArchive(std::unique_ptr<Open> open, ZipLimits limits)
    : open_(std::move(open)), limits_(limits) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

std::optional<ZipArchive> ZipArchive::open(std::string_view bytes, ZipLimits limits) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (source == nullptr) return std::nullopt;
  auto open = std::make_unique<Open>();
  open->archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
  if (!open->archive) {
    zip_source_free(source);
    return std::nullopt;
  }
  const auto entries = zip_get_num_entries(open->archive.get(), 0);
  if (entries < 0 || static_cast<std::size_t>(entries) > limits.entries_max) return std::nullopt;
  return ZipArchive(std::move(open), limits);
}

bool ZipArchive::has(const std::string& name) const {
  return zip_name_locate(open_->archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

std::optional<ZipPart> ZipArchive::part(const std::string& name) const {
  zip_t* const archive = open_->archive.get();
  const auto index = zip_name_locate(archive, name.c_str(), ZIP_FL_NOCASE);
  if (index < 0) return std::nullopt;
  auto open = std::make_unique<ZipPart::Open>();
  open->file.reset(zip_fopen_index(archive, static_cast<zip_uint64_t>(index), 0));
  auto fault = ZipPart::Fault::none;
  if (!open->file) {
    const int code = zip_error_code_zip(zip_get_error(archive));
    const bool is_locked = code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD;
    fault = is_locked ? ZipPart::Fault::locked : ZipPart::Fault::broken;
  }
  return ZipPart(std::move(open), fault, limits_.part_bytes_max);
}

}  // namespace commonweal::platform
