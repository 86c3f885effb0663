#pragma once

// Bytes that find no room in memory: a file that has no name, so that nothing of it is left behind
// however the program ends. Knows nothing of what the bytes are.

#include <cstdint>
#include <filesystem>
#include <span>
#include <stdexcept>
#include <string_view>

namespace commonweal::platform {

// The folder of temporary files is full, or may not be written to: the world's fault. Its sentence
// names the folder.
struct TemporaryFileFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class TemporaryFile {
 public:
  explicit TemporaryFile(std::filesystem::path folder);
  ~TemporaryFile();
  TemporaryFile(TemporaryFile&& other) noexcept;
  TemporaryFile& operator=(TemporaryFile&&) = delete;

  void append(std::string_view bytes);
  std::uint64_t size() const { return size_; }

  // Fills the buffer from there. Requires that so many bytes were written.
  void read(std::uint64_t from, std::span<char> buffer) const;

 private:
  [[noreturn]] void fail(std::string_view what) const;

  std::filesystem::path folder_;
  int file_ = -1;
  std::uint64_t size_ = 0;
};

}  // namespace commonweal::platform
