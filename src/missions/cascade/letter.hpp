#pragma once

// A mandate letter: what a body is asked, written by the program from its asks, with the sender's
// own words before it. Decided once as plain words, so that the page, the PDF, the shell and the
// API cannot disagree. Knows nothing of how it looks and of who may sign it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/brief.hpp"
#include "missions/cascade/body_asks.hpp"

namespace commonweal::missions {

// An ask as a letter put it, for the next letter to say what has changed.
struct LetterAsk {
  std::string ask;                                  // Its code.
  std::string measure;                              // "Waiting list"
  std::string target;                               // "No level is set"
  std::optional<bool> illustrative = std::nullopt;  // Letters of old do not say.
};

struct LetterText {
  std::string body;  // Its code.
  std::int64_t version = 1;
  std::string title;    // "Mandate letter: NHS England"
  std::string caption;  // "From the mission unit, version 1"
  std::string lead;
  std::vector<BriefSection> sections;
  std::vector<LetterAsk> asks;
};

// What it is written from.
struct LetterFacts {
  const Directory& directory;
  const BodyAsks& asks;
  std::int64_t version;
  std::string words;                   // The sender's; paragraphs stand on lines.
  std::string acknowledge_by;          // "21 December 2026"; empty: not yet said.
  const LetterText* before = nullptr;  // The letter of the version before.
  std::string before_signed_on = {};   // "3 May 2026"
};

LetterText letter_text(const LetterFacts& facts);

// What a letter asks that the one before did not, and what has changed or gone.
std::vector<std::string> letter_changes(const std::vector<LetterAsk>& before,
                                        const std::vector<LetterAsk>& after);

// A letter after it was signed off: fixed for ever.
enum class LetterId : std::int64_t {};

struct SignedLetter {
  LetterId id;
  LetterText text;
  std::string signed_on;  // Days as 2026-11-23.
  std::string signed_by;  // "the mission unit"
  std::string acknowledge_by;
  std::string digest;
  std::optional<std::string> acknowledged_on;
};

// How addresses name a letter, "nhs-england-2", and back.
std::string letter_name(std::string_view body, std::int64_t version);
struct LetterName {
  std::string_view body;
  std::int64_t version;
};
std::optional<LetterName> letter_named(std::string_view name);

// "Signed off by the mission unit on 23 November 2026."
std::string signed_words(const SignedLetter& letter);
// "Acknowledged on 1 December 2026.", "To be acknowledged by 21 December 2026."
std::string acknowledged_words(const SignedLetter& letter);

// "23 November 2026" for "2026-11-23"; the text itself where it is no day.
std::string day_words(std::string_view day);

inline constexpr int kDaysToAcknowledge = 28;

}  // namespace commonweal::missions
