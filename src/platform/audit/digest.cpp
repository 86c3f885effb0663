#include "platform/audit/digest.hpp"

#include <sodium.h>

#include <array>

#include "base/number_text.hpp"

namespace commonweal::platform {

struct Digest::State {
  crypto_hash_sha256_state sha256;
};

Digest::Digest() : state_(std::make_unique<State>()) { crypto_hash_sha256_init(&state_->sha256); }
Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

Digest& Digest::add(std::int64_t value) { return field('i', std::to_string(value)); }
Digest& Digest::add(double value) { return field('r', base::shortest(value)); }
Digest& Digest::add(std::string_view value) { return field('t', value); }
Digest& Digest::add(std::nullopt_t) { return field('n', ""); }

Digest& Digest::field(char kind, std::string_view text) {
  const std::string head = kind + std::to_string(text.size()) + ':';
  for (const std::string_view part : {std::string_view(head), text}) {
    crypto_hash_sha256_update(&state_->sha256, reinterpret_cast<const unsigned char*>(part.data()),
                              part.size());
  }
  return *this;
}

std::string Digest::hex() && {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
  crypto_hash_sha256_final(&state_->sha256, hash.data());
  std::array<char, 2 * hash.size() + 1> digits;
  sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
  return {digits.data()};
}

}  // namespace commonweal::platform
