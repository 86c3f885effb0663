#include "missions/cascade/cascade_api.hpp"

#include <utility>

#include "missions/cascade/body_asks_store.hpp"
#include "missions/cascade/cascade_file.hpp"

namespace commonweal::missions {

using platform::Request;
using platform::Response;

base::Result<Response> answer_cascade(const Request& request, const Holdings& holdings) {
  auto mission = holdings.directory.mission(request.field("mission").text);
  if (!mission) return base::fail(std::move(mission));
  auto metric = metric_in(holdings.directory, **mission, request.query("metric").value_or(""));
  if (!metric) return base::fail(std::move(metric));
  const AskLines lines(holdings.directory);
  return platform::ok_json(cascade_json(cascade_of(lines, **mission, *metric)).compact());
}

base::Result<Response> answer_body_asks(const Request& request, const Holdings& holdings) {
  auto body = holdings.directory.body(request.field("body").text);
  if (!body) return base::fail(std::move(body));
  return platform::ok_json(
      body_asks_json(holdings.directory, load_body_asks(holdings, **body)).compact());
}

}  // namespace commonweal::missions
