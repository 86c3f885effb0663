// Whatever the bytes: we and libutf8proc agree on what is UTF-8 and on its normal form, and a
// normal form is sound and its own normal form.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include <utf8proc.h>

#include "base/check.hpp"
#include "base/utf8.hpp"

namespace {

using commonweal::base::may_need_nfc;
using commonweal::base::nfc;
using commonweal::base::utf8_fault;

const utf8proc_uint8_t* bytes(std::string_view text) {
  return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::optional<std::size_t> oracle_fault(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t character = 0;
    const auto left = static_cast<utf8proc_ssize_t>(text.size() - at);
    const auto length = utf8proc_iterate(bytes(text) + at, left, &character);
    if (length < 1) return at;
    at += static_cast<std::size_t>(length);
  }
  return std::nullopt;
}

std::string oracle_nfc(std::string_view text) {
  utf8proc_uint8_t* normal = nullptr;
  const auto length =
      utf8proc_map(bytes(text), static_cast<utf8proc_ssize_t>(text.size()), &normal,
                   static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  CW_CHECK(length >= 0);
  std::string copy(reinterpret_cast<const char*>(normal), static_cast<std::size_t>(length));
  std::free(normal);
  return copy;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto fault = utf8_fault(text);
  CW_CHECK(fault == oracle_fault(text));
  const std::string_view sound = text.substr(0, fault.value_or(size));
  const std::string normal = nfc(sound);
  CW_CHECK(normal == oracle_nfc(sound));
  CW_CHECK(!utf8_fault(normal) && nfc(normal) == normal);
  CW_CHECK(may_need_nfc(sound) || normal == sound);
  return 0;
}
