#pragma once

// What a body is asked, by whom, where each measure stands, and what it passes on in its turn. The
// page, the API and the mandate letter say the same of it.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "missions/cascade/passing_on.hpp"
#include "missions/standing.hpp"

namespace commonweal::missions {

struct BodyAsk {
  const Ask* ask;
  const Metric* metric;
  const Mission* mission;
  const Body* asked_by;
  const Target* target;              // What must be reached; null: no level is set.
  const Body* figures_of;            // The body itself where figures of it are held.
  std::optional<Standing> standing;  // None: no series is held.
  PassingOn passing;
};

struct BodyAsks {
  const Body* body;
  std::vector<BodyAsk> asks;         // By mission, then in the mission's order.
  std::vector<PassingOn> only_made;  // What it asks of others and is not asked itself.

  bool is_empty() const { return asks.empty() && only_made.empty(); }
  std::size_t illustrative() const;  // Of the asks: those that nobody has made.
};

// Of some or all of the asks that nobody has made: their measures, by the words of the ask.
std::map<std::string, std::vector<std::string>> illustrative_measures(const BodyAsks& asks);
// The measures of the others.
std::vector<std::string> real_measures(const BodyAsks& asks);
// "Department of Health", "Department of Health (illustrative)"
std::string asked_by_words(const BodyAsk& ask);
// What a list of those that are asked ends with: " (illustrative)", " (3 of 5 illustrative)"; empty
// where all are really asked.
std::string illustrative_mark(const PassingOn& passing);

// As a sentence names it: "the Ministry of Justice", "NHS England".
std::string body_in_sentence(const Body& body);

// "28,000 cases (April to June 2025)", "No series held".
std::string stands_words(const BodyAsk& ask);
// Whose figure that is, where it is not the body's own: "England"; otherwise empty.
std::string figures_of_words(const BodyAsk& ask, const Body& body);
// "92% by March 2029", "No level set".
std::string target_words(const Directory& directory, const BodyAsk& ask);
// "Passed on to 2 of 5", "Not passed on", "Nobody below"
std::string passed_words(const PassingOn& passing);

inline constexpr std::string_view kNoLevelSet = "No level is set";

}  // namespace commonweal::missions
