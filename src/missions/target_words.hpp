#pragma once

// A target and how it is going, in the words that the page, the shell and a report share. Colours
// and marks are the page's.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/mission_status.hpp"

namespace commonweal::missions {

std::string_view words(methods::Track track);  // "On track", "Slightly off track"

// "at most 7.0 minutes by March 2029", "at least 92.0% of incomplete pathways by March 2029".
std::string level_words(const Metric& metric, double level);
std::string goal_words(const Metric& metric, double level, base::Period by);

// "34%", "under 1%", "over 99%".
std::string probability_words(double probability);

// "Down 0.4 a year"; "None: it is there already".
std::string needed_words(const Metric& metric, const methods::OnTrack& answer);

// "Down 0.6 a year, 2018 to 2020"; "Never this way: ..."; "The series is shorter than that".
std::string best_words(const Metric& metric, const std::optional<methods::BestChange>& best);

// "1.5 times the best"; empty where that cannot be said.
std::string times_words(const methods::OnTrack& answer);

// The figure that the verdict rests on: of the period itself where it is there, else the latest.
methods::Point figure_shown(const methods::OnTrack& answer);

// That the ranges of such forecasts were too narrow before, so that the probability is less sure
// than it looks: of one target, and of the measures of many. Empty where it need not be said.
std::string narrow_sentence(const TargetStatus& status);
std::string narrow_sentence(const std::vector<const TargetStatus*>& targets);

// The verdict with its reason, a sentence: "On track: if the figures go on as they have, there is
// a 78% probability that ...".
std::string verdict_sentence(const MarkStatus& mark);

// What the change needed means against what was ever done: a sentence, empty where there is
// nothing to say.
std::string effort_sentence(const MarkStatus& mark);

// "England's target for Emergency calls": what a page is called.
std::string target_title(const TargetStatus& status);

// What a history says in a sentence: "This target was set once and has not moved.", "This target
// has moved: ...". One for each version after the first.
std::vector<std::string> history_sentences(const TargetStatus& status);

// "commonweal mission status --mission health --as-known 2026-05-01".
std::string status_command(std::string_view mission, const KnownOn& known_on);

}  // namespace commonweal::missions
