#pragma once

// What the program says of progress, from the data: where each target and allowance stands by
// mission and by sector, which targets moved since the last report, what is not known, and what
// became of what was said last time. Sentences and tables of facts only; no rating of any body and
// no advice, which are the independent body's to add. Knows nothing of the database.

#include <optional>
#include <string>
#include <vector>

#include "base/period.hpp"
#include "methods/series/on_track.hpp"
#include "missions/report/report.hpp"

namespace commonweal::missions {

// A level of a period on the way, in words, with what came of it.
struct AllowanceFact {
  std::string period;
  std::string sector;  // Empty: the whole.
  std::string level;
  std::string figure;  // Of its own series, as a target's; empty where none are held.
  methods::Track verdict;
};

// A target that was set anew: what of it changed, from what to what.
struct TargetMove {
  base::Date on;
  std::string what;  // "Level"
  std::string before;
  std::string after;
};

struct TargetFact {
  std::string code;
  std::string title;  // "Waiting list, England"
  std::string level;  // "3,000,000 people"
  std::string by;
  std::string basis;
  std::string
      figure;  // "7,398,156 in September 2023": of its period, or else the latest; or empty.
  std::string needed;  // The change needed, as a sentence; empty where none is to be told.
  methods::Track verdict;
  std::optional<double> probability;
  std::vector<AllowanceFact> allowances;
  std::vector<TargetMove> moves;  // All of them; the oldest first.
};

struct MissionFact {
  std::string code;
  std::string title;
  std::vector<TargetFact> targets;
};

struct StoppedSeries {
  std::string title;
  std::string latest;    // The period of the last figure.
  std::string expected;  // One whose figure should be out by now.
};

struct DataGaps {
  std::vector<std::string> unheld;  // Measures of which no series is held.
  std::vector<StoppedSeries> stopped;
};

struct LastReport {
  std::string title;
  base::Date published_on;
  std::optional<base::Date> answer_due;
  std::vector<ReportMark> marks;
  std::vector<RecommendationState> recommendations;
  bool is_readable = true;  // If not, nothing is known of it but its title and days.
};

struct DraftFacts {
  base::Date today;
  std::vector<MissionFact> missions;
  DataGaps gaps;
  std::optional<LastReport> last;  // Of the same body; none: this is its first.
};

std::vector<ReportPart> drafted_parts(const DraftFacts& facts);
std::vector<ReportMark> marks_of(const std::vector<MissionFact>& missions);

// The latest period whose figure should be out by now: half a year is allowed for weeks, months and
// quarters, and a year and a half for years, which many publishers take.
base::Period expected_latest(base::PeriodKind kind, base::Date today);

// "On track", "Well off track", "Too early to say"
std::string_view verdict_of(methods::Track track);

}  // namespace commonweal::missions
