#include "tour/tour_file.hpp"

#include <string>

namespace commonweal::tour {
namespace {

using platform::Json;

Json texts(const std::vector<std::string>& all) {
  Json array = Json::array();
  for (const auto& text : all) array.add(text);
  return array;
}

Json figures_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& figure : answer.figures) {
    array.add(
        Json::object({{"name", figure.name}, {"value", figure.value}, {"number", figure.number}}));
  }
  return array;
}

Json helps_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& help : answer.helps) {
    array.add(Json::object({{"title", help.title},
                            {"moves", help.moves},
                            {"effect", help.effect},
                            {"cost", help.cost},
                            {"certainty", help.certainty},
                            {"rests_on", help.studies},
                            {"in_a_bid", help.in_bid}}));
  }
  return array;
}

Json verdicts_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& verdict : answer.verdicts) {
    array.add(Json::object(
        {{"criterion", verdict.name}, {"answer", verdict.answer}, {"reason", verdict.reason}}));
  }
  return array;
}

Json origins_json(const TourAnswer& answer) {
  Json array = Json::array();
  for (const auto& origin : answer.origins) {
    array.add(Json::object({{"what", origin.what},
                            {"says", origin.says},
                            {"address", origin.where.href},
                            {"command", origin.command}}));
  }
  return array;
}

Json step_json(const TourAnswer& answer) {
  Json json = Json::object({{"step", number_of(answer.step)},
                            {"title", title_of(answer.step)},
                            {"says", answer.headline},
                            {"sentences", texts(answer.sentences)},
                            {"figures", figures_json(answer)}});
  if (!answer.helps.empty()) json.add("helps", helps_json(answer));
  if (!answer.verdicts.empty()) {
    json.add("mission_test", verdicts_json(answer));
    json.add("what_would_change_it", texts(answer.changes));
  }
  if (!answer.origins.empty()) json.add("origins", origins_json(answer));
  json.add("address", answer.address);
  json.add("commands", texts(answer.commands));
  return json;
}

}  // namespace

Json tour_json(const std::vector<TourAnswer>& answers) {
  Json steps = Json::array();
  for (const auto& answer : answers) steps.add(step_json(answer));
  return Json::object({{"tour", std::move(steps)}});
}

}  // namespace commonweal::tour
