#pragma once

// What several recomputations do alike: a replay with its command and chart, changes and growth.

#include <string>
#include <string_view>

#include "missions/paper/workings.hpp"
#include "missions/projection.hpp"

namespace commonweal::missions {

inline constexpr std::string_view kEngland = "E92000001";
inline constexpr std::string_view kEnglandAndWales = "K04000001";
inline constexpr std::string_view kUnitedKingdom = "K02000001";

// A number with its unit for a step: "64,580 open cases".
std::string told(double value, int decimals, std::string_view unit = "");

struct PaperReplay {
  std::string_view metric;
  std::string_view body;
  ProjectionText question;
  std::string_view unit;  // Of the metric.
  std::string_view title;
};

// How long until the series is back, with its steps, and for the claim that it is of, the command
// that prints the same.
methods::Replay replay_of(const PaperReplay& asked, Workings& workings);
// As that does, and draws the chart and gives the command.
methods::Replay replay_shown(const PaperReplay& asked, Workings& workings);

// A chart of figures that were read, without a path ahead.
void draw_history(const methods::Series& series, std::string_view title, std::string_view unit,
                  Workings& workings);

// From one figure of a series to a later one, as a step.
double change_of(Workings& workings, std::string_view series, std::string_view item,
                 std::string_view from, std::string_view to, int decimals, std::string_view unit);

// The same as a share of the first, in per cent.
double percent_change_of(Workings& workings, std::string_view series, std::string_view item,
                         std::string_view from, std::string_view to, int decimals,
                         std::string_view unit);

// The command that prints the figures of a series of the England example.
std::string export_command(std::string_view metric, std::string_view body);

}  // namespace commonweal::missions
