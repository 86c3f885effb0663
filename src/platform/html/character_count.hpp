#pragma once

// GOV.UK Frontend's character count: a textarea that says how much more fits.

#include <optional>
#include <string>

#include "platform/html/textarea.hpp"

namespace commonweal::platform {

// A text for one and for more of them: "%{count} characters too many".
struct CountText {
  std::string one;
  std::string other;
};

// What it says; empty: what GOV.UK Frontend's script says, in English.
struct CountWords {
  CountText characters_under_limit;
  std::string characters_at_limit;
  CountText characters_over_limit;
  CountText words_under_limit;
  std::string words_at_limit;
  CountText words_over_limit;
};

struct CharacterCount {
  Textarea textarea;  // Of its own: neither described_by nor after_input.
  std::optional<int> maxlength;
  std::optional<int> maxwords;            // Wins. Outdated: say count_type "words" instead.
  std::optional<int> threshold;           // Says nothing before so many percent are used.
  std::string count_type;                 // Empty: "words" where maxwords is given.
  std::string textarea_description_text;  // Empty: "You can enter up to %{count} characters".
  CountWords words;
  std::string count_message_classes;
};

Html character_count(const CharacterCount& count);

}  // namespace commonweal::platform
