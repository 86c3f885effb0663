#include "missions/body_api.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "missions/area_store.hpp"
#include "missions/scorecard_file.hpp"
#include "missions/scorecard_store.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;
using platform::Request;
using platform::Response;

base::Result<std::vector<const Body*>> asked_bodies(const Request& request,
                                                    const Directory& directory) {
  const auto kind_text = request.query("kind").value_or("");
  std::optional<BodyKind> kind;
  if (!kind_text.empty()) {
    auto named = body_kind_named({.place = "kind", .text = kind_text});
    if (!named) return base::fail(std::move(named));
    kind = *named;
  }
  const std::string parent(request.query("parent").value_or(""));
  std::vector<const Body*> bodies;
  for (const Body& body : directory.bodies()) {
    const bool is_asked =
        (!kind || body.kind == *kind) && (parent.empty() || body.parent == parent);
    if (is_asked) bodies.push_back(&body);
  }
  return bodies;
}

Json children_json(const Directory& directory, const Body& body) {
  constexpr std::size_t kShownMax = 500;  // The list of bodies has them all, in pages.
  Json children = Json::array();
  const auto all = directory.children_of(body.code);
  for (const Body* child : all.first(std::min(all.size(), kShownMax))) {
    children.add(body_json(*child));
  }
  return children;
}

Json card_json(const Scorecard& scorecard) {
  Json answer = body_json(*scorecard.body);
  answer.add("country", scorecard.country == nullptr ? Json() : Json(scorecard.country->code));
  answer.add("measures", measures_json(scorecard));
  answer.add("without_figure", unmeasured_json(scorecard));
  return answer;
}

Json map_json(const Area& area) {
  if (!area.shown || area.places.empty()) return {};
  const Measure& measure = area.scorecard.measures[*area.shown];
  Json places = Json::array();
  for (const auto& [body, observation] : area.places) {
    const auto figure = observation ? measured(*observation) : std::nullopt;
    places.add(Json::object(
        {{"body", body->code},
         {"name", body->name},
         {"value", figure ? std::optional(figure->value) : std::nullopt},
         {"reason", figure ? Json()
                    : observation
                        ? Json(base::code_word(std::get<base::Missing>(observation->figure)))
                        : Json("not_held")}}));
  }
  return Json::object({{"metric", measure.metric->code},
                       {"period", base::text(measure.period)},
                       {"places", std::move(places)}});
}

}  // namespace

base::Result<Response> answer_bodies(const Request& request, const Holdings& holdings) {
  auto bodies = asked_bodies(request, holdings.directory);
  if (!bodies) return base::fail(std::move(bodies));
  auto page = platform::list_page({.page = request.query("page").value_or(""),
                                   .per_page = request.query("per-page").value_or("")},
                                  bodies->size());
  if (!page) return base::fail(std::move(page));
  Json items = Json::array();
  for (auto i = page->first(); i < page->last(); ++i) items.add(body_json(*(*bodies)[i]));
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

base::Result<Response> answer_body(const Request& request, const Holdings& holdings) {
  auto body = holdings.directory.body(request.field("body").text);
  if (!body) return base::fail(std::move(body));
  Json answer = card_json(load_scorecard(holdings, **body));
  answer.add("children", children_json(holdings.directory, **body));
  return platform::ok_json(answer.compact());
}

base::Result<Response> answer_area(const Request& request, const Holdings& holdings) {
  auto area = load_area(holdings, {.body = request.field("body").text,
                                   .metric = request.query("metric").value_or("")});
  if (!area) return base::fail(std::move(area));
  Json answer = card_json(area->scorecard);
  Json like = Json::array();
  for (const Body* place : area->like) like.add(place->code);
  answer.add("like_places", std::move(like));
  answer.add("map", map_json(*area));
  return platform::ok_json(answer.compact());
}

}  // namespace commonweal::missions
