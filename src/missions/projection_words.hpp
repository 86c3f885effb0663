#pragma once

// The answer to "how long until it is back?" in plain sentences, for pages and for the shell.

#include <cstddef>
#include <string>
#include <vector>

#include "methods/series/replay.hpp"

namespace commonweal::missions {

// How values of a series are written in sentences.
struct ValueWords {
  int decimals = 0;
  std::string unit_words;  // Follows the number; may be empty.
  std::string value(double number) const;
};

// How many decimals the figures of an answer need where no metric says: at most 4.
int decimals_for(const methods::Replay& answer);

// The level: a record as the metric's values are written, a typed one with the decimals it has.
std::string level_value(const methods::Replay& answer, int decimals);

// The answer as names and values: "Starts from", "7,768,573 (September 2023)".
struct Fact {
  std::string name;
  std::string value;
};
std::vector<Fact> facts_of(const methods::ReplayQuestion& question, const methods::Replay& answer,
                           const ValueWords& words);

// "It would take 9.98 years, until September 2033, to go from … back to the record low of …, if the
// fall of 546,440 a year between August 2007 and June 2010 were repeated."
std::string answer_sentence(const methods::ReplayQuestion& question, const methods::Replay& answer,
                            const ValueWords& words);

// It starts at or past the level: no window has anything to say of that.
bool is_there_already(const methods::Replay& answer);

// What other windows of the same length say: "Of 160 windows …, 140 (7 in 8) never arrive."
std::string fragility_sentence(const methods::ReplayQuestion& question,
                               const methods::Replay& answer);

// What moving the window's ends says; empty if no window could be moved.
std::string moved_ends_sentence(const methods::Replay& answer);

// "9.98 years", "1,406 years".
std::string years_text(double years);

// "7 in 8", "about 3 in 5", "none", "all".
std::string share_text(std::size_t part, std::size_t whole);

// The length of a window in words: "2 years and 10 months".
std::string length_text(const methods::Window& window);

}  // namespace commonweal::missions
