#pragma once

// Drafts, letters and acknowledgements as rows. Nothing is overwritten: a draft that changes is a
// further row, and a letter that was signed off stays as it is. The caller owns the transaction
// and has asked who may.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"
#include "missions/cascade/letter.hpp"
#include "missions/holdings_store.hpp"
#include "platform/audit/audit.hpp"

namespace commonweal::missions {

struct LetterWords {
  std::string words;
  std::optional<std::string> acknowledge_by;  // A day as 2026-12-21.
};

// What signing off would fix.
struct DraftLetter {
  LetterWords own;  // The sender's part of it.
  LetterText text;
  std::string digest;
};

// The newest first.
std::vector<SignedLetter> letters_of(platform::Transaction& transaction, std::string_view body);
std::optional<SignedLetter> find_letter(platform::Transaction& transaction, std::string_view body,
                                        std::int64_t version);

// By its name, "nhs-england-2". Not found where there is none, or the body has gone.
base::Result<SignedLetter> fixed_letter(const Holdings& holdings, base::Field name);

// As it would be written now, from the records of this view and the last words that were kept.
DraftLetter draft_letter(const Holdings& holdings, const Body& body);

void put_words(platform::Transaction& transaction, const Body& body, const LetterWords& words,
               const platform::Act& act);

// Fixes the draft as the next version and returns it. Conflict where the draft is not the one
// with that digest any more, nothing is asked of the body, or the day by which to acknowledge it
// has passed.
[[nodiscard]] base::Result<SignedLetter> sign_letter(const Holdings& holdings, const Body& body,
                                                     std::string_view digest_seen,
                                                     const platform::Act& act);

// Conflict where it was acknowledged before, or a later letter has taken its place.
[[nodiscard]] base::Result<void> acknowledge_letter(platform::Transaction& transaction,
                                                    const SignedLetter& letter,
                                                    const platform::Act& act);

}  // namespace commonweal::missions
