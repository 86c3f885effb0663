#pragma once

// A mandate letter as HTML for the screen and the printer.

#include <string>
#include <vector>

#include "missions/cascade/letter_file.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html letter_html(const LetterText& letter, const LetterEnd& end,
                           const std::string& pdf_address);

// The same under a heading of its page, without a PDF.
platform::Html draft_html(const LetterText& letter, const LetterEnd& end);

// Every version with its address; the newest first.
platform::Html versions_html(const std::vector<SignedLetter>& letters);

// To the same as JSON: "/letters/nhs-england-1".
platform::Html letter_data_link(const std::string& address);

}  // namespace commonweal::missions
