// Whatever the bytes: a form is decoded into text that encodes and decodes to itself again, or is
// refused with a sentence.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::platform {
namespace {

void check(std::string_view text) {
  const auto parameters = decode_form(text);
  if (parameters) {
    CW_CHECK(parameters->size() <= kParametersMax);
    for (const auto& [name, value] : *parameters) {
      CW_CHECK(!base::utf8_fault(name) && !base::utf8_fault(value));
    }
    CW_CHECK(decode_form(encode_form(*parameters)) == *parameters);
  } else {
    CW_CHECK(!parameters.error().problems.empty());
  }
  const auto segment = decode_path_segment(text);
  CW_CHECK(!segment || decode_path_segment(encode_path_segment(*segment)) == *segment);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check({reinterpret_cast<const char*>(data), size});
  return 0;
}

}  // namespace commonweal::platform
