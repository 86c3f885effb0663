#pragma once

// The question "how long until it is back?" as people put it. The method is methods/series/replay;
// this knows how its settings are written. How to speak of the answer, projection_words knows.

#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/replay.hpp"
#include "missions/known_on.hpp"

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

// The two commands that print the same answer, joined by a pipe.
std::string command_line(std::string_view metric, std::string_view body,
                         const methods::ReplayQuestion& question, const KnownOn& known_on = {});

}  // namespace commonweal::missions
