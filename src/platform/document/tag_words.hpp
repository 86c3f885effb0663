#pragma once

// What the tags of a PDF cannot say as Cairo writes them. Knows neither Cairo nor qpdf.

#include <string>
#include <vector>

namespace commonweal::platform {

// A tag around decoration. Cairo knows no artifacts, so that pdf_marks makes them of this.
inline constexpr const char* kDecoration = "NonStruct";

// In the order of the document.
struct TagWords {
  std::vector<std::string> alternatives = {};  // Of each Figure.
  std::vector<std::string> scopes = {};        // Of each TH: "Column" or "Row".
};

}  // namespace commonweal::platform
