// Whatever a provider sends as keys, as a token or as claims: it is refused, or it is of sizes that
// we agreed to.

#include <cstddef>
#include <cstdint>
#include <string>

#include "base/check.hpp"
#include "platform/oidc/id_token.hpp"
#include "platform/oidc/key_set.hpp"
#include "platform/oidc/signed_token.hpp"

namespace platform = commonweal::platform;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const auto keys = platform::read_keys(text);
  if (keys) {
    for (const auto& key : *keys) platform::text_signed_by(key, "eyJhbGciOiJSUzI1NiJ9.e30.AA");
  }
  const auto header = platform::read_header(text);
  CW_CHECK(!header || header->algorithm.size() < text.size());
  const auto claims =
      platform::read_id_token(text, {.issuer = "i", .client_id = "c", .nonce = "n"});
  CW_CHECK(!claims || (!claims->subject.empty() && claims->subject.size() <= 255));
  return 0;
}
