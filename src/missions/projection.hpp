#pragma once

// The question "how long until it is back?" as people put it, and its answer in sentences. The
// method is methods/series/replay; this knows how its settings are written and how to speak of it.

#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/replay.hpp"

namespace commonweal::missions {

// A question as it arrived, from a form, options of the shell or a file. Empty is absent.
struct ProjectionText {
  std::string from;
  std::string nowcast_from;
  std::string nowcast_to;
  std::string replay_from;
  std::string replay_to;
  std::string rate = "endpoints";
  std::string to;

  friend bool operator==(const ProjectionText&, const ProjectionText&) = default;
};

// Fails, naming the fields above, for what is missing or cannot be read.
base::Result<methods::ReplayQuestion> question_of(const ProjectionText& text,
                                                  base::PeriodKind kind);

// Fails in the same way for what is wrong whatever kind the periods are: where the figures, which
// would tell the kind, cannot be read.
base::Result<void> check_question(const ProjectionText& text);

base::Result<methods::RateKind> rate_named(base::Field field);
std::string_view code_word(methods::RateKind rate);

// "low", "high" or a number.
base::Result<methods::Level> level_named(base::Field field);
std::string text(const methods::Level& level);

// How values of a series are written in sentences.
struct ValueWords {
  int decimals = 0;
  std::string unit_words;  // Follows the number; may be empty.
  std::string value(double number) const;
};

// How many decimals the figures of an answer need where no metric says: at most 4.
int decimals_for(const methods::Replay& answer);

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

// What other windows of the same length say: "Of 160 windows …, 140 (7 in 8) never arrive."
std::string fragility_sentence(const methods::ReplayQuestion& question,
                               const methods::Replay& answer);

// What moving the window's ends says; empty if no window could be moved.
std::string moved_ends_sentence(const methods::Replay& answer);

// "9.98 years", "1,406 years".
std::string years_text(double years);

// The two commands that print the same answer, joined by a pipe.
std::string command_line(std::string_view metric, std::string_view body,
                         const methods::ReplayQuestion& question);

// "7 in 8", "about 3 in 5", "none", "all".
std::string share_text(std::size_t part, std::size_t whole);

// The length of a window in words: "2 years and 10 months".
std::string length_text(const methods::Window& window);

}  // namespace commonweal::missions
