#include "learning/monitor/neighbour_text_command.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_text.hpp"
#include "learning/monitor/monitor_words_command.hpp"
#include "platform/cli/wrapped.hpp"

namespace commonweal::learning {
namespace {

// The trait that makes most of the distance, and which way.
std::string apart_words(const NeighbourReport& report, const methods::Neighbour& each) {
  const auto most = std::ranges::max_element(each.shares);
  if (*most == 0) return "nothing";
  const auto t = std::size_t(most - each.shares.begin());
  return report.names[t] + (each.apart[t] > 0 ? " higher" : " lower") + " by " +
         base::grouped(std::abs(each.apart[t]), 2) + " (" + base::grouped(100 * *most) + "%)";
}

std::string outcome_cells(const NeighbourReport& report, std::size_t i) {
  if (!report.outcome) return {};
  const auto& distance = report.outcome->distances[i];
  return padded_right(base::grouped(report.table.outcomes[report.neighbours.nearest[i].unit], 2),
                      12) +
         padded_right(distance ? base::grouped(*distance, 2) : "-", 12) +
         (report.deviates(i) ? " *" : "  ");
}

std::string outcome_sentences(const NeighbourReport& report) {
  if (!report.outcome) return {};
  const auto& [spread, distances, own] = *report.outcome;
  std::string text = report.table.ids[report.unit] + " has " +
                     base::grouped(report.table.outcomes[report.unit], 2) +
                     "; the median of all of these is " + base::grouped(spread.median, 2) + ". ";
  if (!own) {
    return platform::wrapped(text +
                                 "Half of them have the same figure, so that there is no "
                                 "distance to measure by.",
                             0);
  }
  text += "Distances are in median deviations of " + base::grouped(spread.deviation, 2) +
          "; its own is " + base::grouped(*own, 2) + ". ";
  bool has_star = false;
  for (std::size_t i = 0; i < distances.size(); ++i) has_star = has_star || report.deviates(i);
  text += has_star ? "* deviates positively, by two or more: ask how they do it."
                   : "None deviates positively by two or more.";
  return platform::wrapped(text, 0);
}

}  // namespace

std::string neighbour_text(const NeighbourReport& report) {
  std::size_t wide = 12;
  for (const auto& each : report.neighbours.nearest) {
    wide = std::max(wide, platform::columns(report.table.ids[each.unit]) + 1);
  }
  std::string text = padded_left("Neighbour", wide) + padded_right("Distance", 10);
  if (report.outcome) text += padded_right("Outcome", 12) + padded_right("From median", 12) + "  ";
  text += "  Most apart in\n";
  for (std::size_t i = 0; i < report.neighbours.nearest.size(); ++i) {
    const auto& each = report.neighbours.nearest[i];
    text += padded_left(report.table.ids[each.unit], wide) +
            padded_right(base::grouped(each.distance, 3), 10) + outcome_cells(report, i) + "  " +
            apart_words(report, each) + "\n";
  }
  text += "\n" + platform::wrapped(
                     "Distances are in standard deviations of the traits; to the "
                     "others of the file it is " +
                         base::grouped(report.neighbours.usual, 3) + " at the median.",
                     0);
  return text + outcome_sentences(report) + "SHA-256 of the file: " + report.digest + "\n";
}

}  // namespace commonweal::learning
