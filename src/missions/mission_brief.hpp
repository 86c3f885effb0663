#pragma once

// What the two-page brief of a mission says: its goal, where each of its measures stands, side by
// side. No measure is weighed against another: there is no score.

#include "missions/brief.hpp"
#include "missions/mission_standing.hpp"

namespace commonweal::missions {

struct MissionFacts {
  const MissionStanding& mission;
  const MetricStanding* headline;  // Whose chart is shown; null where no series is held.
  std::vector<const Source*> sources;
  std::string headline_words;  // What that chart shows.
  std::string headline_usual;  // Where it leads if things go on as they have; may be empty.
  std::optional<base::Instant> recorded;
  KnownOn known_on;
  std::string digest;
  std::vector<std::string> targets = {};  // What each asks, and how it goes.
};

Brief mission_brief(const MissionFacts& facts);

// The headline if it has a series, otherwise the first core measure that has one.
const MetricStanding* headline_of(const MissionStanding& mission);

}  // namespace commonweal::missions
