#include "platform/secret/one_time_code.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <sodium.h>

#include <array>
#include <chrono>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kBase32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t kSecretLetters = 32;
constexpr std::size_t kDigits = 6;
constexpr std::int64_t kSteps = 1;  // That the app's clock may be away from ours.

std::string bytes_of(std::string_view base32) {
  std::string bytes;
  unsigned bits = 0;
  int held = 0;
  for (const char letter : base32) {
    const auto value = kBase32.find(letter);
    CW_CHECK(value != std::string_view::npos);
    bits = (bits << 5) | static_cast<unsigned>(value);
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes += static_cast<char>((bits >> held) & 0xFF);
  }
  return bytes;
}

std::array<unsigned char, 8> big_endian(std::int64_t step) {
  std::array<unsigned char, 8> bytes;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = static_cast<unsigned char>(step >> (8 * (7 - i)));
  }
  return bytes;
}

// RFC 4226, 5.3: 31 bits from the place that the last four bits name.
std::uint32_t truncated(const unsigned char* mac, unsigned length) {
  const unsigned at = mac[length - 1] & 0x0FU;
  return ((mac[at] & 0x7FU) << 24) | (static_cast<std::uint32_t>(mac[at + 1]) << 16) |
         (static_cast<std::uint32_t>(mac[at + 2]) << 8) | mac[at + 3];
}

std::string without_spaces(std::string_view typed) {
  std::string plain(typed);
  std::erase(plain, ' ');
  return plain;
}

bool is_same(const std::string& one, const std::string& other) {
  return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace

std::string new_code_secret() {
  CW_CHECK(sodium_init() >= 0);
  std::array<unsigned char, kSecretLetters> bytes;
  randombytes_buf(bytes.data(), bytes.size());
  std::string secret;
  for (const unsigned char byte : bytes) secret += kBase32[byte % kBase32.size()];
  return secret;
}

std::string one_time_code(std::string_view secret, std::int64_t step) {
  const std::string key = bytes_of(secret);
  const auto counter = big_endian(step);
  std::array<unsigned char, EVP_MAX_MD_SIZE> mac;
  unsigned length = 0;
  CW_CHECK(HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()), counter.data(),
                counter.size(), mac.data(), &length) != nullptr);
  const std::string number = std::to_string(truncated(mac.data(), length) % 1'000'000);
  return std::string(kDigits - number.size(), '0') + number;
}

std::optional<std::int64_t> step_of_code(std::string_view secret, std::string_view typed,
                                         base::Instant now, std::int64_t last_used_step) {
  const std::string code = without_spaces(typed);
  const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
  const std::int64_t present = seconds / kCodeSeconds;
  for (std::int64_t step = present - kSteps; step <= present + kSteps; ++step) {
    if (step > last_used_step && is_same(code, one_time_code(secret, step))) return step;
  }
  return std::nullopt;
}

std::string app_address(std::string_view secret, std::string_view account) {
  constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string address = "otpauth://totp/Commonweal:";
  for (const char c : account) {
    const auto byte = static_cast<unsigned char>(c);
    if (kPlain.find(c) != std::string_view::npos) {
      address += c;
    } else {
      address.append({'%', kHex[byte / 16], kHex[byte % 16]});
    }
  }
  return address.append("?secret=").append(secret).append("&issuer=Commonweal");
}

}  // namespace commonweal::platform
