#pragma once

// Text as addresses and forms carry it: percent escapes, '+' for a space, UTF-8. Every decoder
// takes any bytes and knows nothing of requests. What is decoded is UTF-8 without U+0000, not
// normalised: whoever keeps or compares a text does that on a length it has checked.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace commonweal::platform {

struct Parameter {
  std::string name;
  std::string value;

  friend bool operator==(const Parameter&, const Parameter&) = default;
};

// In the order sent; a repeated name is kept.
using Parameters = std::vector<Parameter>;

// No form of ours comes near it; a body of a million "&" would otherwise fill the memory.
inline constexpr std::size_t kParametersMax = 1000;

// A query, or the body of a form: "from=2023-09&level=low+point". Fails with each parameter that
// has a broken escape or is not UTF-8.
base::Result<Parameters> decode_form(std::string_view text);

// What stands between two slashes of a path, where '+' is a plus.
base::Result<std::string> decode_path_segment(std::string_view segment);

// The way back, for links. Always decodes to what went in.
std::string encode_form(const Parameters& parameters);
std::string encode_path_segment(std::string_view segment);

// Whether it is UTF-8 without U+0000.
bool is_utf8_text(std::string_view text);

}  // namespace commonweal::platform
