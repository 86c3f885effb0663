#pragma once

// What a two-page brief says, decided once as plain words, so that the page, the PDF, the shell and
// the API cannot disagree. Knows nothing of how they look, and makes nothing up: what the record
// does not hold is said to be missing.

#include <optional>
#include <string>
#include <vector>

#include "methods/series/replay.hpp"
#include "missions/body.hpp"
#include "missions/known_on.hpp"
#include "missions/metric.hpp"
#include "missions/mission.hpp"
#include "missions/observation.hpp"
#include "missions/source.hpp"
#include "missions/standing.hpp"

namespace commonweal::missions {

// A number that says much, with what it is under it.
struct BriefFigure {
  std::string label;
  std::string value;
  std::string note;
};

struct BriefTable {
  std::string title;
  std::vector<std::string> head;  // The first column names the row.
  std::vector<std::vector<std::string>> rows;
  std::vector<bool> numeric;  // Of each column.
};

struct BriefSection {
  std::string title;
  std::vector<std::string> sentences = {};
  std::vector<std::string> points = {};
  std::optional<BriefTable> table = std::nullopt;
};

struct BriefSource {
  std::string code;
  std::string title;
  std::string publisher;
  std::string licence;
  std::string attribution;
  std::string file;
};

struct Brief {
  std::string title;    // "NHS waiting list"
  std::string caption;  // "Brief: England, Health mission"
  std::string lead;
  std::vector<BriefFigure> figures;
  std::string chart_words;  // What the chart shows; empty where there is none.
  std::vector<BriefSection> sections;
  std::vector<BriefSource> sources;
  std::string as_known;  // "As known on 1 May 2026", "As recorded up to 3 June 2026"
  std::string digest;    // Of the figures, SHA-256.
  std::string address;   // Of the page, from the root of the site.
  std::string command;   // Prints the same.
};

// What a brief of a metric is decided from.
struct MetricFacts {
  const Metric& metric;
  const Body& body;
  const Mission& mission;
  const std::vector<Observation>& observations;
  const std::vector<const Source*>& sources;
  const StandingReplay* question;                // Null where none stands.
  const std::optional<Standing>& standing;       // None: no figure is held.
  const std::optional<methods::Replay>& answer;  // With what other windows say.
  std::optional<base::Instant> recorded;
  KnownOn known_on;
  std::string digest;
  std::string address;
  std::string usual = "";  // Where it leads if things go on; empty where nothing can be said.
  std::vector<std::string> targets = {};  // What each target of it asks and how it goes.
};

Brief metric_brief(const MetricFacts& facts);

// What briefs of metrics and of missions say alike.
inline constexpr std::string_view kNothingFunded = "No funded work is recorded yet.";
std::string as_known_words(const KnownOn& known_on, const std::optional<base::Instant>& recorded);
std::vector<BriefSource> brief_sources(const std::vector<const Source*>& sources);

// "Until September 2033, at the pace of August 2007 to June 2010": under the years to recovery.
std::string pace_note(const Recovery& recovery);

// The sources a line each; where they are many, a line for each publisher.
std::vector<std::string> source_lines(const Brief& brief);
// The words that their licences ask for, each once.
std::string attribution_words(const Brief& brief);

}  // namespace commonweal::missions
