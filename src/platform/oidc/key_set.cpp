#include "platform/oidc/key_set.hpp"

#include <sodium.h>

#include <algorithm>

#include "platform/table/json_object.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kKeysMax = 100;

// None unless it is base64url without padding, of the given number of bytes.
std::optional<std::vector<unsigned char>> decode(const std::string& text, std::size_t bytes_min,
                                                 std::size_t bytes_max) {
  std::vector<unsigned char> bytes(bytes_max);
  std::size_t size = 0;
  if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size,
                        nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
      size < bytes_min) {
    return std::nullopt;
  }
  bytes.resize(size);
  return bytes;
}

bool is_for_signatures(const JsonObject& key, OidcAlgorithm algorithm) {
  const auto uses = key.texts("key_ops");
  return key.text("use").value_or("sig") == "sig" &&
         key.text("alg").value_or(std::string(code_word(algorithm))) == code_word(algorithm) &&
         (!key.has("key_ops") || std::ranges::find(uses, "verify") != uses.end());
}

// What goes in was decoded before, so that no quote or backslash is among it.
std::optional<std::string> rsa_jwk(const JsonObject& key) {
  const std::string modulus = key.text("n").value_or("");
  const auto bytes = decode(modulus, 256, 1024);
  if (!bytes || bytes->front() < 0x80 || key.text("e") != "AQAB") return std::nullopt;
  return R"({"kty":"RSA","n":")" + modulus + R"(","e":"AQAB"})";
}

std::optional<std::string> p256_jwk(const JsonObject& key) {
  const std::string x = key.text("x").value_or("");
  const std::string y = key.text("y").value_or("");
  if (key.text("crv") != "P-256" || !decode(x, 32, 32) || !decode(y, 32, 32)) return std::nullopt;
  return R"({"kty":"EC","crv":"P-256","x":")" + x + R"(","y":")" + y + R"("})";
}

std::optional<SigningKey> signing_key(const JsonObject& key) {
  const std::string type = key.text("kty").value_or("");
  if (type != "RSA" && type != "EC") return std::nullopt;
  const auto algorithm = type == "RSA" ? OidcAlgorithm::rs256 : OidcAlgorithm::es256;
  const auto jwk = type == "RSA" ? rsa_jwk(key) : p256_jwk(key);
  if (!jwk || !is_for_signatures(key, algorithm)) return std::nullopt;
  return SigningKey{.algorithm = algorithm, .id = key.text("kid").value_or(""), .jwk = *jwk};
}

}  // namespace

std::optional<KeySet> read_keys(const std::string& text) {
  const auto document = JsonObject::read(text);
  if (!document || !document->has("keys")) return std::nullopt;
  const auto given = document->objects("keys");
  if (given.size() > kKeysMax) return std::nullopt;
  KeySet keys;
  for (const JsonObject& one : given) {
    if (const auto key = signing_key(one)) keys.push_back(*key);
  }
  return keys;
}

const SigningKey* find_key(const KeySet& keys, OidcAlgorithm algorithm, const std::string& id) {
  const SigningKey* found = nullptr;
  for (const SigningKey& key : keys) {
    if (key.algorithm != algorithm || (!id.empty() && key.id != id)) continue;
    if (found != nullptr) return nullptr;  // Which of two is meant must be said.
    found = &key;
  }
  return found;
}

}  // namespace commonweal::platform
