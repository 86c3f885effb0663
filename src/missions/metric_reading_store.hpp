#pragma once

// What the page of a metric, its downloads and its answer are made from: one body's figures as
// known now or on a day, and what stands around them.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "missions/holdings_store.hpp"
#include "missions/known_on.hpp"
#include "missions/mission_standing.hpp"

namespace commonweal::missions {

struct MetricReading {
  const Metric& metric;
  const Body& body;
  const Mission& mission;
  std::vector<Observation> observations;  // With numerators, sources and rows.
  std::vector<const Source*> sources;     // Of these figures, by code.
  const StandingReplay* question;         // Null where none stands.
  std::optional<Standing> standing;       // None: no figure is held.
  std::optional<base::Instant> recorded;  // The last of these figures.
  KnownOn known_on;

  // "/metrics/waiting-list/revisions?body=W92000004": the query only where it is needed. An ending
  // is "", "/revisions", ".csv" ...
  std::string address(std::string_view ending) const;
};

struct MetricAsked {
  std::string_view metric;
  std::optional<std::string_view> body;  // None: the metric's own.
  KnownOn known_on;
};

// Not found if there is no such metric or body.
base::Result<MetricReading> read_metric(const Holdings& holdings, const MetricAsked& asked);

// The same as an address says it; fails also for a day that makes no sense.
struct MetricText {
  std::string_view metric;
  std::optional<std::string_view> body;
  std::optional<std::string_view> known_on;
};
base::Result<MetricReading> read_metric(const Holdings& holdings, const MetricText& text);

}  // namespace commonweal::missions
