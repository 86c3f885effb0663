#pragma once

// Names as codes: "O'Brien" is obrien, "van der Müller" is van-der-muller. Letters that Latin
// scripts mark lose their marks; what has no plain letter is left out.

#include <string>
#include <string_view>

namespace commonweal::learning {

// Small letters and digits, with a hyphen between words. Empty where nothing is left.
std::string ascii_words(std::string_view text);

}  // namespace commonweal::learning
