#include "learning/levers/lever_api.hpp"

#include <string>
#include <utility>

#include "learning/levers/gaming_store.hpp"
#include "learning/levers/lever_file.hpp"
#include "learning/levers/lever_store.hpp"

namespace commonweal::learning {

using missions::Holdings;
using platform::Json;
using platform::Request;
using platform::Response;

base::Result<Response> answer_lever_tests(const Request& /*request*/, const Holdings& holdings) {
  Json list = Json::array();
  for (const LeverTest& test : lever_tests_of(holdings.transaction))
    list.add(lever_test_json(test));
  return platform::ok_json(Json::object({{"lever_tests", std::move(list)}}).compact());
}

base::Result<Response> answer_lever_test(const Request& request, const Holdings& holdings) {
  const auto code = request.field("lever_test").text;
  const auto test = find_lever_test(holdings.transaction, code);
  if (!test) {
    return base::fail(base::ErrorCode::not_found,
                      "There is no lever test \"" + std::string(code) + "\".");
  }
  return platform::ok_json(lever_test_json(*test).compact());
}

base::Result<Response> answer_gaming(const Request& request, const Holdings& holdings) {
  auto metric = holdings.directory.metric(request.field("metric").text);
  if (!metric) return base::fail(std::move(metric));
  auto gaming = metric_gaming(holdings, {.metric = (*metric)->code,
                                         .level = request.query("level").value_or(""),
                                         .width = request.query("width").value_or("")});
  if (!gaming) return base::fail(std::move(gaming));
  if (!gaming->check) {
    return base::fail(base::ErrorCode::invalid_input,
                      {{.place = "level", .what = too_few_sentence(*gaming)}});
  }
  return platform::ok_json(gaming_json(*gaming->check).compact());
}

}  // namespace commonweal::learning
