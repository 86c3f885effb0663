#include "missions/cascade/cascade_file.hpp"

#include <cstdint>
#include <optional>
#include <utility>

#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

Json codes_json(const std::vector<const Body*>& bodies) {
  Json json = Json::array();
  for (const Body* body : bodies) json.add(body->code);
  return json;
}

Json codes_json(const std::vector<const Metric*>& metrics) {
  Json json = Json::array();
  for (const Metric* metric : metrics) json.add(metric->code);
  return json;
}

Json passing_json(const PassingOn& passing) {
  return Json::object({{"metric", passing.metric->code},
                       {"body", passing.body->code},
                       {"state", code_word(passing.state())},
                       {"asked", codes_json(passing.asked)},
                       {"not_asked", codes_json(passing.not_asked)},
                       {"illustrative", passing.illustrative}});
}

Json passing_json(const std::vector<PassingOn>& passing) {
  Json json = Json::array();
  for (const auto& it : passing) json.add(passing_json(it));
  return json;
}

// The tree as a list, each line with the number of the one above it: a reader of JSON needs no
// depth that nobody has bounded.
void add_lines(const CascadeNode& node, std::optional<std::int64_t> above, std::int64_t& next,
               Json& lines) {
  const std::int64_t line = next++;
  lines.add(Json::object({{"line", line},
                          {"above", above},
                          {"body", node.body == nullptr ? Json() : Json(node.body->code)},
                          {"title", node.title},
                          {"bodies", node.bodies},
                          {"of", node.of},
                          {"metrics", node.metrics},
                          {"passable", node.passable},
                          {"passed", node.passed}}));
  for (const auto& child : node.children) add_lines(child, line, next, lines);
}

Json metrics_json(const Cascade& cascade) {
  Json metrics = Json::array();
  for (const auto& it : cascade.metrics) {
    metrics.add(Json::object({{"metric", it.metric->code},
                              {"title", it.metric->short_title},
                              {"bodies", it.asks},
                              {"asked_from_the_top", codes_json(it.top)},
                              {"could_pass_on", it.passing.size()},
                              {"passed_on", it.passed()},
                              {"passing", passing_json(it.passing)}}));
  }
  return metrics;
}

Json bodies_json(const Cascade& cascade) {
  Json bodies = Json::array();
  for (const auto& it : cascade.bodies) {
    bodies.add(Json::object({{"body", it.body->code},
                             {"name", it.body->name},
                             {"metrics", it.metrics},
                             {"passable", it.passable},
                             {"not_passed_on", codes_json(it.not_passed)}}));
  }
  return bodies;
}

Json standing_json(const BodyAsk& ask) {
  if (!ask.standing) return {};
  return Json::object({{"body", ask.figures_of->code},
                       {"period", base::text(ask.standing->latest.period)},
                       {"value", ask.standing->latest.value},
                       {"words", stands_words(ask)}});
}

Json target_json(const Directory& directory, const BodyAsk& ask) {
  if (ask.target == nullptr) return {};
  return Json::object({{"target", ask.target->code},
                       {"level", ask.target->level},
                       {"by", ask.target->by},
                       {"words", target_words(directory, ask)}});
}

}  // namespace

Json cascade_json(const Cascade& cascade) {
  Json lines = Json::array();
  std::int64_t next = 1;
  for (const auto& root : cascade.roots) add_lines(root, std::nullopt, next, lines);
  return Json::object({{"mission", cascade.mission->code},
                       {"metric", cascade.metric == nullptr ? Json() : Json(cascade.metric->code)},
                       {"asks", cascade.asks},
                       {"illustrative", cascade.illustrative},
                       {"bodies_asked", cascade.bodies_asked},
                       {"tree", std::move(lines)},
                       {"metrics", metrics_json(cascade)},
                       {"bodies", bodies_json(cascade)},
                       {"unasked", codes_json(cascade.unasked)}});
}

Json body_asks_json(const Directory& directory, const BodyAsks& asks) {
  Json list = Json::array();
  for (const auto& it : asks.asks) {
    list.add(Json::object({{"ask", it.ask->code},
                           {"metric", it.metric->code},
                           {"title", it.metric->short_title},
                           {"mission", it.mission->code},
                           {"asked_by", it.asked_by->code},
                           {"words", it.ask->words},
                           {"illustrative", is_illustrative(*it.ask)},
                           {"standing", standing_json(it)},
                           {"target", target_json(directory, it)},
                           {"passing", passing_json(it.passing)}}));
  }
  return Json::object({{"body", asks.body->code},
                       {"name", asks.body->name},
                       {"asks", std::move(list)},
                       {"asks_of_others", passing_json(asks.only_made)}});
}

}  // namespace commonweal::missions
