#include "devolution/election/election_json_file.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace commonweal::devolution {
namespace {

using methods::CountStage;
using platform::Json;

Json names_json(const std::vector<std::uint32_t>& who, const BltElection& election) {
  Json list = Json::array();
  for (const auto one : who) list.add(election.names[one]);
  return list;
}

// The number of votes; the nearest double of so few decimals prints as just those.
double votes(std::int64_t units, const methods::ElectionCount& count) {
  return static_cast<double>(units) / static_cast<double>(count.unit);
}

Json stage_json(const CountStage& stage, const ElectionReport& report) {
  const auto& [election, count] = std::tie(report.election, report.count);
  Json tallies = Json::object();
  for (std::uint32_t i = 0; i < election.names.size(); ++i) {
    if (std::ranges::count(election.withdrawn, i) > 0) continue;
    tallies.add(election.names[i], votes(stage.votes[i], count));
  }
  return Json::object({{"action", action_word(stage.action)},
                       {"of", names_json(stage.of, election)},
                       {"value", stage.value ? Json(votes(*stage.value, count)) : Json()},
                       {"tallies", std::move(tallies)},
                       {"non_transferable", votes(stage.non_transferable, count)},
                       {"residual", votes(stage.residual, count)},
                       {"elected", names_json(stage.elected, election)}});
}

Json lots_json(const ElectionReport& report) {
  Json list = Json::array();
  for (const auto& lot : report.count.lots) {
    list.add(Json::object({{"stage", lot.stage},
                           {"tied", names_json(lot.tied, report.election)},
                           {"drawn", report.election.names[lot.drawn]},
                           {"sentence", lot_sentence(lot, report.election)}}));
  }
  return list;
}

}  // namespace

Json election_json(const ElectionReport& report) {
  Json stages = Json::array();
  for (const auto& stage : report.count.stages) stages.add(stage_json(stage, report));
  return Json::object({{"title", report.election.title},
                       {"rules", base::word_of(kElectionRules, report.rules)},
                       {"seats", report.election.seats},
                       {"valid_papers", report.count.papers},
                       {"papers_set_aside", report.set_aside},
                       {"quota", report.count.quota},
                       {"elected", names_json(report.count.elected, report.election)},
                       {"stages", std::move(stages)},
                       {"lots", lots_json(report)},
                       {"seed", std::to_string(report.seed)},
                       {"method", methods::kElectionVersion},
                       {"sha256", report.digest},
                       {"command", report.command},
                       {"reproducible", true}});
}

}  // namespace commonweal::devolution
