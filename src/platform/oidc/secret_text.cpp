#include "platform/oidc/secret_text.hpp"

#include <sodium.h>

#include <array>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kBytes = 32;
static_assert(crypto_hash_sha256_BYTES == kBytes);

using Bytes = std::array<unsigned char, kBytes>;

std::string base64url(const Bytes& bytes) {
  constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::array<char, sodium_base64_ENCODED_LEN(kBytes, kVariant)> text;
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), kVariant);
  return {text.data()};
}

}  // namespace

std::string random_secret() {
  static const int ready = sodium_init();
  CW_CHECK(ready >= 0);
  Bytes bytes;
  randombytes_buf(bytes.data(), bytes.size());
  return base64url(bytes);
}

std::string s256_challenge(std::string_view verifier) {
  Bytes hash;
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(verifier.data()),
                     verifier.size());
  return base64url(hash);
}

bool is_same_secret(std::string_view one, std::string_view other) {
  return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace commonweal::platform
