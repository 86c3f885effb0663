#include "missions/projection_api.hpp"

#include <string>
#include <utility>

#include "missions/catalogue_store.hpp"
#include "missions/observation_store.hpp"
#include "missions/projection.hpp"
#include "missions/projection_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Request;
using platform::Transaction;

constexpr std::string_view kParameters[] = {
    "from", "nowcast_from", "nowcast_to", "replay_from", "replay_to", "rate", "to"};

bool asks_nothing(const Request& request) {
  for (const auto name : kParameters) {
    if (request.query(name)) return false;
  }
  return true;
}

std::string text_in(const Request& request, std::string_view name, std::string_view fallback = "") {
  return std::string(request.query(name).value_or(fallback));
}

ProjectionText question_text(const Request& request, Transaction& transaction,
                             const Metric& metric) {
  if (asks_nothing(request)) {
    if (auto standing = find_standing_replay(transaction, metric.code)) return standing->question;
  }
  return ProjectionText{.from = text_in(request, "from"),
                        .nowcast_from = text_in(request, "nowcast_from"),
                        .nowcast_to = text_in(request, "nowcast_to"),
                        .replay_from = text_in(request, "replay_from"),
                        .replay_to = text_in(request, "replay_to"),
                        .rate = text_in(request, "rate", "endpoints"),
                        .to = text_in(request, "to")};
}

std::string none_held(const KnownOn& known_on) {
  if (!known_on) return "No figures are held yet.";
  return "No figures had been recorded by the end of " + reader_text(*known_on) + ".";
}

}  // namespace

base::Result<platform::Response> answer_projection(const Request& request,
                                                   Transaction& transaction) {
  auto metric = load_metric(transaction, request.field("metric").text);
  if (!metric) return base::fail(std::move(metric));
  auto body = load_body(transaction, request.query("body").value_or(metric->body));
  if (!body) return base::fail(std::move(body));
  auto known_on = known_on_in({.place = "known-on", .text = text_in(request, "known-on")});
  if (!known_on) return base::fail(std::move(known_on));
  auto series = series_of(observations_of(transaction, *metric, body->code, *known_on));
  if (!series) return base::fail(base::ErrorCode::not_found, none_held(*known_on));
  const auto asked = question_text(request, transaction, *metric);
  auto question = question_of(asked, metric->period_kind);
  if (!question) return base::fail(std::move(question));
  auto answer = methods::replay(*series, *question);
  if (!answer) return base::fail(std::move(answer));
  auto json = projection_json(*answer);
  if (*known_on) json.add("known_on", text(**known_on));
  return platform::ok_json(json.compact());
}

}  // namespace commonweal::missions
