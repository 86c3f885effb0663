#include "missions/brief_api.hpp"

#include <utility>

#include "missions/brief_file.hpp"
#include "missions/brief_store.hpp"

namespace commonweal::missions {

using platform::Request;
using platform::Response;

base::Result<Response> answer_metric_brief(const Request& request, const Holdings& holdings) {
  auto known_on = known_on_in(
      {.place = "known-on", .text = request.query("known-on").value_or(std::string_view())});
  if (!known_on) return base::fail(std::move(known_on));
  auto reading = read_metric_brief(holdings, {.metric = request.field("metric").text,
                                              .body = request.query("body"),
                                              .known_on = *known_on});
  if (!reading) return base::fail(std::move(reading));
  return platform::ok_json(brief_json(reading->brief).compact());
}

base::Result<Response> answer_mission_brief(const Request& request, const Holdings& holdings) {
  auto reading = read_mission_brief(holdings, request.field("mission").text);
  if (!reading) return base::fail(std::move(reading));
  return platform::ok_json(brief_json(reading->brief).compact());
}

}  // namespace commonweal::missions
