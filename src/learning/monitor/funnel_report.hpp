#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problems.hpp"
#include "base/table_places.hpp"
#include "methods/comparison/funnel_plot.hpp"
#include "methods/comparison/rank_intervals.hpp"
#include "methods/rates/standardised.hpp"

namespace commonweal::learning {

// One row of the file: a body, or one group of its people.
struct FunnelRow {
  std::string body;
  std::string stratum;  // Empty where the file has none.
  double events;
  double n;
  std::uint64_t line;
};

struct FunnelTable {
  base::TablePlaces places;
  std::vector<FunnelRow> rows;
  bool has_strata = false;
};

struct FunnelBody {
  std::string name;
  methods::FunnelUnit unit;                  // Of a standardised ratio, n is what was expected.
  std::optional<methods::Statistic> direct;  // Standardised directly, per 100.
};

// Bodies against what chance makes of bodies of their size.
struct FunnelReport {
  std::vector<FunnelBody> bodies;  // In the order of the file.
  methods::FunnelPlot plot;
  std::vector<methods::RankInterval> ranks;
  bool is_standardised;
  std::string digest;
};

// Adds up strata to bodies: the ratio of events to those that the rates of all bodies together
// would give (indirect), and the rate for the people of all bodies together (direct). Problems
// where a body stands twice, an event is no whole count, a share passes 1, or there are fewer than
// three bodies.
FunnelReport funnel_report(const FunnelTable& table, methods::FunnelQuestion question,
                           base::Problems& problems);

std::string_view zone_words(methods::FunnelZone zone);
std::string_view kind_word(methods::FunnelKind kind);
std::string_view spread_word(methods::FunnelSpread spread);

}  // namespace commonweal::learning
