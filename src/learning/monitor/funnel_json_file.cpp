#include "learning/monitor/funnel_json_file.hpp"

#include <utility>

namespace commonweal::learning {
namespace {

using platform::Json;

Json pair_of(double low, double high) { return Json::array({low, high}); }

Json body_json(const FunnelReport& report, std::size_t i) {
  const auto& body = report.bodies[i];
  const auto& place = report.plot.places[i];
  const auto& ranks = report.ranks[i];
  Json json = Json::object({{"body", body.name},
                            {"events", body.unit.events},
                            {report.is_standardised ? "expected" : "n", body.unit.n},
                            {"value", place.value},
                            {"limits_95", pair_of(place.inner.lower, place.inner.upper)},
                            {"limits_99_8", pair_of(place.outer.lower, place.outer.upper)},
                            {"zone", zone_words(place.zone)},
                            {"z", place.z},
                            {"p", place.p},
                            {"adjusted_p", place.adjusted},
                            {"rank_interval", pair_of(double(ranks.lower), double(ranks.upper))}});
  if (body.direct) {
    json.add("direct_rate_per_100", body.direct->value);
    json.add("direct_rate_limits_95",
             pair_of(body.direct->limits.lower, body.direct->limits.upper));
  }
  return json;
}

}  // namespace

Json funnel_json(const FunnelReport& report) {
  Json bodies = Json::array();
  for (std::size_t i = 0; i < report.bodies.size(); ++i) bodies.add(body_json(report, i));
  return Json::object({{"target", report.plot.target},
                       {"kind", kind_word(report.plot.question.kind)},
                       {"standardised", report.is_standardised},
                       {"overdispersion", spread_word(report.plot.question.spread)},
                       {"phi", report.plot.phi},
                       {"tau2", report.plot.tau2},
                       {"winsorised", report.plot.question.winsorised},
                       {"bodies", std::move(bodies)},
                       {"method", methods::kComparisonVersion},
                       {"sha256", report.digest}});
}

}  // namespace commonweal::learning
