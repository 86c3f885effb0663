#pragma once

// The eight steps of the tour, in order, and what each has to say: one idea, its figures, and the
// commands that print the same. Page and terminal are made from it, so they cannot disagree. Knows
// no store and no page.

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "base/result.hpp"

namespace commonweal::tour {

enum class TourStep { way_back, windows, helps, bid, why, study, brief, own };

inline constexpr std::array kTourSteps = {TourStep::way_back, TourStep::windows, TourStep::helps,
                                          TourStep::bid,      TourStep::why,     TourStep::study,
                                          TourStep::brief,    TourStep::own};

std::size_t number_of(TourStep step);        // From 1.
std::string_view title_of(TourStep step);    // "How long until it is back?"
std::string_view promise_of(TourStep step);  // What a reader finds there: a sentence.
base::Result<TourStep> tour_step_numbered(base::Field field);  // "1" to "8"; else not found.

// A name and its value, as readers see it; with the number itself where there is one.
struct TourFigure {
  std::string name;
  std::string value;
  std::optional<double> number = {};
};

struct TourLink {
  std::string text;
  std::string href;
};

// How one thing was answered: "Affordable": "unsure", because ...
struct TourVerdict {
  std::string name;
  std::string answer;  // "yes", "no", "unsure".
  std::string reason;
};

// One link of the chain from a number to the row it comes from.
struct TourOrigin {
  std::string what;     // "The effect"
  std::string says;     // "Hazard ratio 0.68 (95% interval 0.47 to 1.00)"
  TourLink where;       // The page that shows it.
  std::string command;  // That prints it; may be empty.
};

// What can be done, with what it does, costs and rests on.
struct TourHelp {
  std::string title;
  std::string moves;      // "Reoffending"
  std::string effect;     // "32% less likely at any time"
  std::string cost;       // "No figure published"
  std::string certainty;  // "Not graded"
  std::string studies;    // "1 study, 432 people"
  std::string in_bid;     // "Yes", or why not.
  std::string href;       // To put it in a bid; empty where that cannot be done.
};

struct TourAnswer {
  TourStep step;
  std::string headline;                // The one idea, as a sentence.
  std::vector<std::string> sentences;  // What else to say of it.
  std::vector<TourFigure> figures;     //
  std::vector<TourHelp> helps = {};    // Of the step that asks what would help.
  std::vector<TourVerdict> verdicts = {};
  std::vector<std::string> changes = {};  // What would change the verdicts: sentences.
  std::vector<TourOrigin> origins = {};
  std::vector<TourLink> links = {};          // Where to look further.
  std::vector<std::string> commands;         // That print the same figures.
  std::string address;                       // Of this page, with all that was asked.
  std::string next;                          // Of the page after it; empty at the end.
  std::string before;                        // Of the page before it.
  std::vector<base::Problem> problems = {};  // What the reader should put right.
};

}  // namespace commonweal::tour
