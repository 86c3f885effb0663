#include "platform/audit/text_digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {

struct TextDigest::State {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  ~State() { EVP_MD_CTX_free(context); }
};

TextDigest::TextDigest() : state_(std::make_unique<State>()) {
  CW_CHECK(EVP_DigestInit_ex(state_->context, EVP_sha256(), nullptr) == 1);
}

TextDigest::~TextDigest() = default;

void TextDigest::add(std::string_view part) {
  CW_CHECK(EVP_DigestUpdate(state_->context, part.data(), part.size()) == 1);
}

std::string TextDigest::hex() && {
  constexpr std::string_view kHexadecimal = "0123456789abcdef";
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash;
  unsigned size = 0;
  CW_CHECK(EVP_DigestFinal_ex(state_->context, hash.data(), &size) == 1);
  std::string digits;
  for (unsigned i = 0; i < size; ++i) {
    digits += kHexadecimal[hash[i] / 16];
    digits += kHexadecimal[hash[i] % 16];
  }
  return digits;
}

std::string text_digest(std::string_view text) {
  TextDigest digest;
  digest.add(text);
  return std::move(digest).hex();
}

}  // namespace commonweal::platform
