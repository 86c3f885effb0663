#pragma once

// Encrypts what must be read again and not be found in a copy of the database, with a key that
// stands in a file of its own. A sealed text is bound to what it is about: it opens nowhere else.

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace commonweal::platform {

class SealingKey {
 public:
  // Reads the file's key; makes the file, for its owner alone, where it is not there. Throws
  // std::runtime_error where it cannot, or where the file holds no key or others may read it.
  static SealingKey kept_in(const std::filesystem::path& file);

  // For as long as this runs.
  static SealingKey drawn();

  std::string seal(std::string_view text, std::string_view about) const;
  // None for what this key did not seal, or sealed about something else.
  std::optional<std::string> open(std::string_view sealed, std::string_view about) const;

 private:
  using Bytes = std::array<unsigned char, 32>;
  explicit SealingKey(const Bytes& bytes) : bytes_(bytes) {}
  Bytes bytes_;
};

}  // namespace commonweal::platform
