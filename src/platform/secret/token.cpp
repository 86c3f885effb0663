#include "platform/secret/token.hpp"

#include <sodium.h>

#include <array>
#include <optional>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kBytes = 32;
constexpr std::size_t kLetters = 43;
constexpr std::string_view kWritten = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";  // No I, O, 0, 1.
constexpr std::size_t kWrittenLetters = 16;
constexpr std::size_t kGroup = 4;
constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

using Bytes = std::array<unsigned char, kBytes>;

Bytes drawn() {
  CW_CHECK(sodium_init() >= 0);
  Bytes bytes;
  randombytes_buf(bytes.data(), bytes.size());
  return bytes;
}

std::string letters_of(const unsigned char* bytes, std::size_t size) {
  std::string letters(sodium_base64_ENCODED_LEN(size, kVariant), '\0');
  sodium_bin2base64(letters.data(), letters.size(), bytes, size, kVariant);
  letters.pop_back();  // The zero at the end of C's text.
  return letters;
}

template <std::size_t N>
std::optional<std::array<unsigned char, N>> bytes_of(std::string_view letters) {
  std::array<unsigned char, N> bytes;
  std::size_t size = 0;
  const int failed = sodium_base642bin(bytes.data(), bytes.size(), letters.data(), letters.size(),
                                       nullptr, &size, nullptr, kVariant);
  if (failed != 0 || size != N) return std::nullopt;
  return bytes;
}

Bytes hash_of(std::string_view purpose, std::string_view token) {
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, kBytes);
  const std::string head = std::to_string(purpose.size()) + ':' + std::string(purpose);
  for (const std::string_view part : {std::string_view(head), token}) {
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                              part.size());
  }
  Bytes hash;
  crypto_generichash_final(&state, hash.data(), hash.size());
  return hash;
}

}  // namespace

std::string new_token() {
  const Bytes bytes = drawn();
  return letters_of(bytes.data(), bytes.size());
}

bool is_token(std::string_view text) {
  return text.size() == kLetters && bytes_of<kBytes>(text).has_value();
}

std::string token_hash(std::string_view purpose, std::string_view token) {
  const Bytes hash = hash_of(purpose, token);
  std::array<char, 2 * kBytes + 1> digits;
  sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
  return {digits.data()};
}

std::string token_of_purpose(std::string_view purpose, std::string_view token) {
  const Bytes hash = hash_of(purpose, token);
  return letters_of(hash.data(), hash.size());
}

std::string masked_token(std::string_view token) {
  const auto secret = bytes_of<kBytes>(token);
  CW_CHECK(secret.has_value());
  const Bytes mask = drawn();
  std::array<unsigned char, 2 * kBytes> both;
  for (std::size_t i = 0; i < kBytes; ++i) {
    both[i] = mask[i];
    both[kBytes + i] = static_cast<unsigned char>(mask[i] ^ (*secret)[i]);
  }
  return letters_of(both.data(), both.size());
}

bool is_masked(std::string_view sent, std::string_view token) {
  const auto secret = bytes_of<kBytes>(token);
  CW_CHECK(secret.has_value());
  const auto both = bytes_of<2 * kBytes>(sent);
  if (!both) return false;
  Bytes bare;
  for (std::size_t i = 0; i < kBytes; ++i) {
    bare[i] = static_cast<unsigned char>((*both)[i] ^ (*both)[kBytes + i]);
  }
  return sodium_memcmp(bare.data(), secret->data(), kBytes) == 0;
}

std::string new_written_code() {
  static_assert(kWritten.size() == 32);
  const Bytes bytes = drawn();
  std::string code;
  for (std::size_t i = 0; i < kWrittenLetters; ++i) {
    if (i > 0 && i % kGroup == 0) code += '-';
    code += kWritten[bytes[i] % kWritten.size()];
  }
  return code;
}

std::string plain_written_code(std::string_view typed) {
  std::string plain;
  for (const char c : typed) {
    if (c == ' ' || c == '-') continue;
    plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return plain;
}

}  // namespace commonweal::platform
