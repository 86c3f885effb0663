#include "platform/audit/text_digest.hpp"

#include <openssl/evp.h>

#include <array>

#include "base/check.hpp"

namespace commonweal::platform {

std::string text_digest(std::string_view text) {
  constexpr std::string_view kHexadecimal = "0123456789abcdef";
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash;
  unsigned size = 0;
  CW_CHECK(EVP_Digest(text.data(), text.size(), hash.data(), &size, EVP_sha256(), nullptr) == 1);
  std::string digits;
  for (unsigned i = 0; i < size; ++i) {
    digits += kHexadecimal[hash[i] / 16];
    digits += kHexadecimal[hash[i] % 16];
  }
  return digits;
}

}  // namespace commonweal::platform
