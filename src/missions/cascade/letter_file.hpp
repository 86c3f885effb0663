#pragma once

// A mandate letter as JSON, which is how a signed one is kept and read again, as text for the
// shell, and as a tagged PDF.

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/cascade/letter.hpp"
#include "platform/document/pdf.hpp"
#include "platform/table/json.hpp"

namespace commonweal::missions {

platform::Json letter_json(const LetterText& letter);

// None for what letter_json did not write.
std::optional<LetterText> letter_in(std::string_view json);

// What stands under a letter: who signed it off when, or that it is a draft.
struct LetterEnd {
  std::vector<std::string> sentences;
  std::string footer;        // Of each page.
  std::string caption = {};  // Over the title, of a draft: in the place of who it is from.
};

// "From the mission unit, version 1", "Draft of version 1: nobody has signed it off"
const std::string& caption_of(const LetterText& letter, const LetterEnd& end);

void print_letter(const LetterText& letter, const LetterEnd& end, std::ostream& out);
platform::Pdf letter_pdf(const LetterText& letter, const LetterEnd& end);

LetterEnd end_of(const SignedLetter& letter);
LetterEnd end_of_draft(const LetterText& draft);

}  // namespace commonweal::missions
