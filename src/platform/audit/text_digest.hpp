#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace commonweal::platform {

// SHA-256 of a text as it is, as sha256sum prints it: 64 hexadecimal digits.
std::string text_digest(std::string_view text);

// The same of a text that comes in parts.
class TextDigest {
 public:
  TextDigest();
  ~TextDigest();
  TextDigest(const TextDigest&) = delete;
  TextDigest& operator=(const TextDigest&) = delete;

  void add(std::string_view part);
  std::string hex() &&;  // Ends the digest.

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace commonweal::platform
