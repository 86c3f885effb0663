#include "learning/monitor/place_effect_json_file.hpp"

#include <utility>

#include "base/period_text.hpp"
#include "methods/interruption/interruption.hpp"

namespace commonweal::learning {

using platform::Json;

Json place_effect_json(const PlaceEffect& effect) {
  const auto& control = effect.control;
  Json weights = Json::array();
  for (std::size_t i = 0; i < effect.places.size(); ++i) {
    if (control.weights[i] == 0) continue;
    weights.add(Json::object({{"body", effect.places[i]}, {"weight", control.weights[i]}}));
  }
  Json points = Json::array();
  for (std::size_t t = 0; t < effect.dates.size(); ++t) {
    points.add(Json::object({{"date", base::text(effect.dates[t])},
                             {"value", effect.outcomes[t]},
                             {"without", control.synthetic[t]},
                             {"after", t >= effect.at}}));
  }
  Json left_out = Json::array();
  for (const auto& body : effect.left_out) left_out.add(body);
  return Json::object({{"effect", control.effect},
                       {"se", nullptr},  // The method has none: p is by placebos.
                       {"ci", nullptr},
                       {"p", control.p},
                       {"percent", effect.percent()},
                       {"at", base::text(effect.dates[effect.at])},
                       {"model", "synthetic"},
                       {"for", effect.place},
                       {"error_before", control.error_before},
                       {"error_after", control.error_after},
                       {"weights", std::move(weights)},
                       {"left_out", std::move(left_out)},
                       {"points", std::move(points)},
                       {"method", methods::kInterruptionVersion},
                       {"sha256", effect.digest}});
}

}  // namespace commonweal::learning
