#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace commonweal::platform {

// SHA-256 over fields, each written so that no two different rows look alike: its kind, its length
// and its text. A number is its shortest text, so that the digest is the same on every machine.
class Digest {
 public:
  Digest();
  ~Digest();
  Digest(Digest&&) noexcept;
  Digest& operator=(Digest&&) noexcept;

  Digest& add(std::int64_t value);
  Digest& add(double value);
  Digest& add(std::string_view value);
  Digest& add(std::nullopt_t);
  template <class T>
  Digest& add(const std::optional<T>& value) {
    return value ? add(*value) : add(std::nullopt);
  }

  // A field of a column that the table did not have at first: it counts only where it has a value,
  // and then with the column's name, so that rows of before keep their digest.
  template <class T>
  Digest& add_later(std::string_view column, const T& value) {
    return is_nothing(value) ? *this : name(column).add(value);
  }

  // 64 hexadecimal digits. Ends the digest.
  std::string hex() &&;

 private:
  static bool is_nothing(std::nullopt_t) { return true; }
  template <class T>
  static bool is_nothing(const std::optional<T>& value) {
    return !value;
  }
  template <class T>
  static bool is_nothing(const T&) {
    return false;
  }
  Digest& name(std::string_view column);
  Digest& field(char kind, std::string_view text);
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace commonweal::platform
