#include "learning/spread/spread_api.hpp"

#include <string>
#include <utility>

#include "learning/spread/spread_choice.hpp"
#include "learning/spread/spread_file.hpp"
#include "learning/spread/spread_store.hpp"
#include "platform/http/download.hpp"

namespace commonweal::learning {
namespace {

using missions::Holdings;
using platform::Request;
using platform::SheetForm;

base::Result<std::string> mission_of(const Request& request, const Holdings& holdings) {
  return chosen_mission(holdings.directory, request.query("mission").value_or(""));
}

SpreadAnswer gains_as(const Request& request, const Holdings& holdings, SheetForm form) {
  const auto mission = mission_of(request, holdings);
  if (!mission) return tl::unexpected(mission.error());
  auto spreads = load_metric_spreads(holdings);
  keep_mission(spreads, *mission);
  return platform::download(gains_sheet(spreads), form, "spread");
}

SpreadAnswer bodies_as(const Request& request, const Holdings& holdings, SheetForm form) {
  const auto spread = load_metric_spread(holdings, request.field("metric").text);
  if (!spread) return tl::unexpected(spread.error());
  return platform::download(gain_bodies_sheet(*spread), form, spread->metric->code + "-spread");
}

base::Result<InterventionSpread> spread_asked(const Request& request, const Holdings& holdings) {
  const auto intervention = holdings.directory.intervention(request.field("intervention").text);
  if (!intervention) return tl::unexpected(intervention.error());
  return intervention_spread(holdings.directory, **intervention,
                             load_adoptions(holdings.transaction), holdings.day());
}

SpreadAnswer adopters_as(const Request& request, const Holdings& holdings, SheetForm form) {
  const auto spread = spread_asked(request, holdings);
  if (!spread) return tl::unexpected(spread.error());
  return platform::download(adopters_sheet(*spread), form, spread->intervention->code + "-spread");
}

base::Result<std::vector<Idea>> ideas_asked(const Request& request, const Holdings& holdings) {
  const auto mission = mission_of(request, holdings);
  if (!mission) return tl::unexpected(mission.error());
  return ideas_of(holdings.directory, load_adoptions(holdings.transaction), holdings.day(),
                  *mission);
}

SpreadAnswer ideas_as(const Request& request, const Holdings& holdings, SheetForm form) {
  const auto ideas = ideas_asked(request, holdings);
  if (!ideas) return tl::unexpected(ideas.error());
  return platform::download(ideas_sheet(*ideas), form, "ideas");
}

}  // namespace

SpreadAnswer answer_spread(const Request& request, const Holdings& holdings) {
  const auto mission = mission_of(request, holdings);
  if (!mission) return tl::unexpected(mission.error());
  auto metrics = load_metric_spreads(holdings);
  auto interventions = intervention_spreads(holdings.directory,
                                            load_adoptions(holdings.transaction), holdings.day());
  keep_mission(metrics, *mission);
  keep_mission(interventions, *mission);
  return platform::ok_json(spread_json(metrics, interventions).compact());
}

SpreadAnswer answer_spread_csv(const Request& request, const Holdings& holdings) {
  return gains_as(request, holdings, SheetForm::csv);
}

SpreadAnswer answer_spread_xlsx(const Request& request, const Holdings& holdings) {
  return gains_as(request, holdings, SheetForm::xlsx);
}

SpreadAnswer answer_metric_spread(const Request& request, const Holdings& holdings) {
  const auto spread = load_metric_spread(holdings, request.field("metric").text);
  if (!spread) return tl::unexpected(spread.error());
  return platform::ok_json(metric_spread_json(*spread).compact());
}

SpreadAnswer answer_metric_spread_csv(const Request& request, const Holdings& holdings) {
  return bodies_as(request, holdings, SheetForm::csv);
}

SpreadAnswer answer_metric_spread_xlsx(const Request& request, const Holdings& holdings) {
  return bodies_as(request, holdings, SheetForm::xlsx);
}

SpreadAnswer answer_intervention_spread(const Request& request, const Holdings& holdings) {
  const auto spread = spread_asked(request, holdings);
  if (!spread) return tl::unexpected(spread.error());
  return platform::ok_json(intervention_spread_json(*spread).compact());
}

SpreadAnswer answer_intervention_spread_csv(const Request& request, const Holdings& holdings) {
  return adopters_as(request, holdings, SheetForm::csv);
}

SpreadAnswer answer_intervention_spread_xlsx(const Request& request, const Holdings& holdings) {
  return adopters_as(request, holdings, SheetForm::xlsx);
}

SpreadAnswer answer_ideas(const Request& request, const Holdings& holdings) {
  const auto ideas = ideas_asked(request, holdings);
  if (!ideas) return tl::unexpected(ideas.error());
  return platform::ok_json(ideas_json(*ideas).compact());
}

SpreadAnswer answer_ideas_csv(const Request& request, const Holdings& holdings) {
  return ideas_as(request, holdings, SheetForm::csv);
}

SpreadAnswer answer_ideas_xlsx(const Request& request, const Holdings& holdings) {
  return ideas_as(request, holdings, SheetForm::xlsx);
}

}  // namespace commonweal::learning
