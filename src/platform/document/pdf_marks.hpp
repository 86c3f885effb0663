#pragma once

// What Cairo leaves out of a tagged PDF, written into it: that it is tagged, its language, that the
// window shows its title, the words for pictures, which header cells head what, and that decoration
// is no part of the text. Hides qpdf.

#include <string>

#include "platform/document/tag_words.hpp"

namespace commonweal::platform {

// The same bytes for the same PDF.
std::string marked(const std::string& pdf, const std::string& language, const TagWords& words);

}  // namespace commonweal::platform
