#pragma once

// A document as a PDF on A4 that says what each of its parts is: a screen reader reads its
// headings, lists, tables and the words for its pictures, in order and in its language.

#include <string>

#include "platform/document/document.hpp"

namespace commonweal::platform {

struct PdfOptions {
  // Text becomes smaller, to four fifths at most, to find room on so many pages; 0: as many as it
  // takes.
  int pages_max = 0;
};

struct Pdf {
  std::string bytes;  // The same for the same document, on the same machine.
  int pages = 0;      // More than pages_max where the smallest text has no room.
};

Pdf pdf_of(const Document& document, PdfOptions options = {});

}  // namespace commonweal::platform
