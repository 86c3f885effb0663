#include "platform/job/random_id.hpp"

#include <sodium.h>

#include <array>
#include <string_view>

#include "base/check.hpp"

namespace commonweal::platform {

std::string random_id() {
  constexpr std::string_view kLetters = "abcdefghijkmnpqrstuvwxyz23456789";  // 5 bits each.
  static_assert(kLetters.size() == 32);
  CW_CHECK(sodium_init() >= 0);
  std::array<unsigned char, 26> bytes{};
  randombytes_buf(bytes.data(), bytes.size());
  std::string id;
  for (const unsigned char byte : bytes) id += kLetters[byte % kLetters.size()];
  return id;
}

}  // namespace commonweal::platform
