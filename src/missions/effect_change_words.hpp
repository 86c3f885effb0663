#pragma once

// What an effect would change, in plain sentences and in rows of steps, for page and shell alike.

#include <optional>
#include <string>
#include <vector>

#include "missions/effect_change.hpp"

namespace commonweal::missions {

// Three digits that count, with thousands commas: "0.105", "1,230,000" as it is, "-64.8".
std::string amount_words(double amount);

// In what the change is told: "percentage points", "incomplete pathways", "people".
std::string unit_words(const EffectChange& change);

// "0.489 (95%: 0.330 to 0.726)": as it is read, out of its logarithm where it is a ratio.
std::string effect_words(const Effect& effect);

// "0.31 percentage points lower", with what is counted.
std::string change_words(const EffectChange& change);

// "If 100,000 people were reached, Adult smoking would be about 0.0106 percentage points lower."
// Requires units; so do the others that do not say otherwise.
std::string change_sentence(const EffectChange& change);

// "0.607 to 0.758 percentage points lower", "from 0.2 people fewer to 0.1 more": of what the draws
// say for all who are reached.
std::string range_words(const EffectChange& change, const methods::Limits& limits);

// "Only 5,000 people are eligible, so the reach of 9,000 that was asked for is capped there." Empty
// where nothing is.
std::string cap_sentence(const EffectChange& change);

// Between what it lies, and how likely it is to be better; or that no interval was published.
// Nothing where nobody is reached.
std::vector<std::string> sureness_sentences(const EffectChange& change);

// What to know before it is used: what was assumed, capped, or is not held. Also without units.
std::vector<std::string> caveat_sentences(const EffectChange& change);

// "£64.1 million", "£120".
std::string pounds_words(double pounds);

// The command that prints the same.
std::string command_of(const EffectChange& change);

}  // namespace commonweal::missions
