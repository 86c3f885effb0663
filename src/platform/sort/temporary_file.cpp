#include "platform/sort/temporary_file.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr mode_t kOwnerOnly = 0600;

// Some file systems know no file without a name; there it has one for an instant.
int open_named(const std::filesystem::path& folder) {
  std::string name = (folder / "commonweal-XXXXXX").string();
  const int file = ::mkostemp(name.data(), O_CLOEXEC);
  if (file >= 0) ::unlink(name.c_str());
  return file;
}

int open_in(const std::filesystem::path& folder) {
  const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, kOwnerOnly);
  const bool is_unknown = errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL;
  return file < 0 && is_unknown ? open_named(folder) : file;
}

}  // namespace

TemporaryFile::TemporaryFile(std::filesystem::path folder)
    : folder_(std::move(folder)), file_(open_in(folder_)) {
  if (file_ < 0) fail("cannot be written to");
}

TemporaryFile::~TemporaryFile() {
  if (file_ >= 0) ::close(file_);
}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : folder_(std::move(other.folder_)),
      file_(std::exchange(other.file_, -1)),
      size_(std::exchange(other.size_, 0)) {}

void TemporaryFile::append(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail("cannot be written to");
    size_ += static_cast<std::uint64_t>(written);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void TemporaryFile::read(std::uint64_t from, std::span<char> buffer) const {
  CW_CHECK(from + buffer.size() <= size_);
  while (!buffer.empty()) {
    const auto got = ::pread(file_, buffer.data(), buffer.size(), static_cast<off_t>(from));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) fail("cannot be read");
    from += static_cast<std::uint64_t>(got);
    buffer = buffer.subspan(static_cast<std::size_t>(got));
  }
}

void TemporaryFile::fail(std::string_view what) const {
  const int error = errno;
  const std::string folder = "The folder of temporary files " + folder_.string() + ' ';
  if (error == ENOSPC || error == EDQUOT) {
    throw TemporaryFileFailure(folder + "is full. Make room there, or name another in TMPDIR.");
  }
  throw TemporaryFileFailure(folder + std::string(what) + ": " +
                             std::generic_category().message(error) + ". Name another in TMPDIR.");
}

}  // namespace commonweal::platform
