#include "platform/oidc/signed_token.hpp"

#include <cjose/cjose.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace commonweal::platform {
namespace {

struct Release {
  void operator()(cjose_jws_t* token) const { cjose_jws_release(token); }
  void operator()(cjose_jwk_t* key) const { cjose_jwk_release(key); }
};

using Token = std::unique_ptr<cjose_jws_t, Release>;
using Key = std::unique_ptr<cjose_jwk_t, Release>;

Token import_token(const std::string& text) {
  cjose_err error;
  if (text.size() > kTokenBytesMax || std::ranges::count(text, '.') != 2) return nullptr;
  return Token(cjose_jws_import(text.data(), text.size(), &error));
}

// Empty where there is none, or no text.
std::string header_text(const Token& token, const char* name) {
  cjose_err error;
  const char* value = cjose_header_get(cjose_jws_get_protected(token.get()), name, &error);
  return value == nullptr ? "" : value;
}

bool has_header(const Token& token, const char* name) {
  cjose_err error;
  char* value = cjose_header_get_raw(cjose_jws_get_protected(token.get()), name, &error);
  const bool is_there = value != nullptr;
  std::free(value);
  return is_there;
}

}  // namespace

std::optional<TokenHeader> read_header(const std::string& text) {
  const Token token = import_token(text);
  if (!token || has_header(token, "crit")) return std::nullopt;
  return TokenHeader{.algorithm = header_text(token, "alg"), .key_id = header_text(token, "kid")};
}

std::optional<std::string> text_signed_by(const SigningKey& signing_key, const std::string& text) {
  cjose_err error;
  const Token token = import_token(text);
  if (!token || header_text(token, "alg") != code_word(signing_key.algorithm)) return std::nullopt;
  const Key key(cjose_jwk_import(signing_key.jwk.data(), signing_key.jwk.size(), &error));
  if (!key || !cjose_jws_verify(token.get(), key.get(), &error)) return std::nullopt;
  std::uint8_t* bytes = nullptr;
  std::size_t size = 0;
  if (!cjose_jws_get_plaintext(token.get(), &bytes, &size, &error)) return std::nullopt;
  return std::string(reinterpret_cast<const char*>(bytes), size);
}

}  // namespace commonweal::platform
