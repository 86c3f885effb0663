#pragma once

// What the mission unit does with a draft, and a lead with a letter.

#include "missions/cascade/ask_form_page.hpp"
#include "missions/cascade/letter_store.hpp"

namespace commonweal::missions {

platform::Html words_form(const Body& body, const LetterWords& words, const SentForm& sent);
platform::Html sign_form(const Body& body, const DraftLetter& draft, const SentForm& sent);

// Empty where it was acknowledged.
platform::Html acknowledge_form(const SignedLetter& letter, const platform::Visitor& visitor);

// What came with the form of the draft; a day that is none, or has passed, is a problem of its
// field.
base::Result<LetterWords> letter_words_in(const platform::Request& request, base::Date today);

}  // namespace commonweal::missions
