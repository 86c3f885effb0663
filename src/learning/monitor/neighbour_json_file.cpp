#include "learning/monitor/neighbour_json_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

Json neighbour_members(const NeighbourReport& report, std::size_t i) {
  const auto& each = report.neighbours.nearest[i];
  Json traits = Json::array();
  for (std::size_t t = 0; t < report.names.size(); ++t) {
    traits.add(Json::object({{"trait", report.names[t]},
                             {"value", report.table.traits[each.unit][t]},
                             {"apart", each.apart[t]},
                             {"share_of_distance", each.shares[t]}}));
  }
  Json json = Json::object({{"id", report.table.ids[each.unit]},
                            {"distance", each.distance},
                            {"traits", std::move(traits)}});
  if (report.outcome) {
    json.add("outcome", report.table.outcomes[each.unit]);
    json.add("median_distances", report.outcome->distances[i]);
    json.add("positive_deviant", report.deviates(i));
  }
  return json;
}

}  // namespace

Json neighbour_json(const NeighbourReport& report) {
  Json neighbours = Json::array();
  for (std::size_t i = 0; i < report.neighbours.nearest.size(); ++i) {
    neighbours.add(neighbour_members(report, i));
  }
  Json json = Json::object({{"for", report.table.ids[report.unit]},
                            {"usual_distance", report.neighbours.usual},
                            {"neighbours", std::move(neighbours)}});
  if (report.outcome) {
    json.add("outcome", report.table.outcomes[report.unit]);
    json.add("outcome_median", report.outcome->spread.median);
    json.add("outcome_median_deviation", report.outcome->spread.deviation);
    json.add("median_distances", report.outcome->own);
  }
  json.add("sha256", report.digest);
  return json;
}

}  // namespace commonweal::learning
