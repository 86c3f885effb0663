#pragma once

// A zip archive in memory, read with limits: strangers send it. Knows nothing of what its parts
// hold. Hides libzip.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace commonweal::platform {

struct ZipLimits {
  std::size_t entries_max = 10'000;
  std::size_t part_bytes_max = 512UL * 1024 * 1024;  // Expanded.
};

// One part, expanded as it is read: it is never in memory whole unless somebody puts it there.
class ZipPart {
 public:
  enum class Fault { none, locked, broken, too_large };

  ZipPart(ZipPart&&) noexcept;
  ~ZipPart();

  // How many bytes were read; 0 at the end, or where fault() says why not.
  std::size_t read(char* to, std::size_t count);
  Fault fault() const { return fault_; }

 private:
  friend class ZipArchive;
  struct Open;
  ZipPart(std::unique_ptr<Open> open, Fault fault, std::size_t bytes_max);

  std::unique_ptr<Open> open_;
  Fault fault_;
  std::size_t bytes_left_;
};

class ZipArchive {
 public:
  // None where the bytes are no archive, or one with too many entries. Borrows the bytes.
  static std::optional<ZipArchive> open(std::string_view bytes, ZipLimits limits = {});

  ZipArchive(ZipArchive&&) noexcept;
  ~ZipArchive();

  // None if there is no such part. Names differ by more than upper and lower case.
  std::optional<ZipPart> part(const std::string& name) const;
  bool has(const std::string& name) const;

 private:
  struct Open;
  ZipArchive(std::unique_ptr<Open> open, ZipLimits limits);

  std::unique_ptr<Open> open_;
  ZipLimits limits_;
};

}  // namespace commonweal::platform
