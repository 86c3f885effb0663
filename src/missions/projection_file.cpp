#include "missions/projection_file.hpp"

#include <optional>
#include <string>

#include "base/period_text.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;

Json period_json(const std::optional<base::Period>& period) {
  return period ? Json(base::text(*period)) : Json();
}

Json point_json(const methods::Point& point) {
  return Json::object({{"period", base::text(point.period)}, {"value", point.value}});
}

Json reached_json(const std::optional<methods::Arrival>& reached) {
  if (!reached) return {};
  return Json::object({{"years", reached->years},
                       {"crossing", reached->crossing},
                       {"first_period", period_json(reached->first_period)}});
}

Json fragility_json(const methods::Fragility& fragility) {
  return Json::object({{"windows", fragility.windows()},
                       {"years_p10", fragility.years_at(0.1)},
                       {"years_median", fragility.years_at(0.5)},
                       {"years_p90", fragility.years_at(0.9)},
                       {"never_share", fragility.never_share()}});
}

}  // namespace

Json projection_json(const methods::Replay& answer) {
  Json fragility = fragility_json(answer.same_length);
  fragility.add("moved_ends", fragility_json(answer.moved_ends));
  return Json::object({{"latest", point_json(answer.latest)},
                       {"nowcast", answer.nowcast ? point_json(*answer.nowcast) : Json()},
                       {"rate_per_year", answer.rate_per_year},
                       {"target", Json::object({{"value", answer.target.value},
                                                {"period", period_json(answer.target.period)}})},
                       {"reached", reached_json(answer.reached)},
                       {"fragility", std::move(fragility)},
                       {"method", methods::kReplayVersion}});
}

}  // namespace commonweal::missions
