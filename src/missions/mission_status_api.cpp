#include "missions/mission_status_api.hpp"

#include <utility>
#include <vector>

#include "base/problems.hpp"
#include "missions/mission_status_file.hpp"
#include "missions/mission_status_store.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;
using platform::Request;
using platform::Response;

base::Result<KnownOn> day_asked(const Request& request, const Holdings& holdings) {
  return past_known_on_in({.place = "known-on", .text = request.query("known-on").value_or("")},
                          holdings.today);
}

Json day_json(const KnownOn& known_on) { return known_on ? Json(text(*known_on)) : Json(); }

base::Result<std::string> verdict_asked(const Request& request) {
  const std::string word(request.query("verdict").value_or(""));
  if (word.empty() || track_named(word)) return word;
  base::Problems problems;
  std::string all;
  for (const methods::Track track : kTracks)
    all.append(all.empty() ? "" : ", ").append(code_word(track));
  problems.add(
      {.place = "verdict", .what = "\"" + word + "\" is not a verdict. It is one of " + all + "."});
  return std::move(problems).fail();
}

}  // namespace

base::Result<Response> answer_all_statuses(const Request& request, const Holdings& holdings) {
  auto known_on = day_asked(request, holdings);
  if (!known_on) return base::fail(std::move(known_on));
  Json missions = Json::array();
  auto statuses = load_statuses(holdings, *known_on);
  add_track_records(holdings, statuses);
  for (const auto& mission : statuses) missions.add(status_json(mission));
  return platform::ok_json(
      Json::object({{"known_on", day_json(*known_on)}, {"missions", std::move(missions)}})
          .compact());
}

base::Result<Response> answer_mission_status(const Request& request, const Holdings& holdings) {
  auto mission = holdings.directory.mission(request.field("mission").text);
  if (!mission) return base::fail(std::move(mission));
  auto known_on = day_asked(request, holdings);
  if (!known_on) return base::fail(std::move(known_on));
  std::vector<MissionStatus> statuses = {load_status(holdings, **mission, *known_on)};
  add_track_records(holdings, statuses);
  Json json = status_json(statuses.front());
  json.add("known_on", day_json(*known_on));
  return platform::ok_json(json.compact());
}

base::Result<Response> answer_targets(const Request& request, const Holdings& holdings) {
  auto verdict = verdict_asked(request);
  if (!verdict) return base::fail(std::move(verdict));
  const auto mission_asked = request.query("mission").value_or("");
  auto missions = load_statuses(holdings);
  add_track_records(holdings, missions);
  std::vector<const TargetStatus*> targets;
  for (const MissionStatus& mission : missions) {
    if (!mission_asked.empty() && mission.mission->code != mission_asked) continue;
    for (const TargetStatus& target : mission.targets) {
      if (verdict->empty() || code_word(target.mark.verdict()) == *verdict) {
        targets.push_back(&target);
      }
    }
  }
  const auto page = platform::list_page({.page = request.query("page").value_or(""),
                                         .per_page = request.query("per-page").value_or("")},
                                        targets.size());
  if (!page) return tl::unexpected(page.error());
  Json items = Json::array();
  for (std::size_t at = page->first(); at < page->last(); ++at)
    items.add(target_json(*targets[at]));
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

base::Result<Response> answer_target(const Request& request, const Holdings& holdings) {
  auto known_on = day_asked(request, holdings);
  if (!known_on) return base::fail(std::move(known_on));
  auto status = load_target_status(holdings, request.field("target").text, *known_on);
  if (!status) return base::fail(std::move(status));
  add_track_record(holdings, *status);
  Json json = target_json(*status);
  json.add("known_on", day_json(*known_on));
  return platform::ok_json(json.compact());
}

}  // namespace commonweal::missions
