#include "missions/standing_api.hpp"

#include <span>
#include <utility>

#include "missions/mission_standing_store.hpp"
#include "missions/standing_file.hpp"
#include "platform/table/paging.hpp"

namespace commonweal::missions {
namespace {

using platform::Json;
using platform::Request;
using platform::Response;

base::Result<platform::ListPage> page_asked(const Request& request, std::size_t total) {
  return platform::list_page({.page = request.query("page").value_or(""),
                              .per_page = request.query("per-page").value_or("")},
                             total);
}

// The part of a list that is on a page.
template <class Item>
std::span<const Item> on_page(const std::vector<Item>& items, const platform::ListPage& page) {
  return std::span(items).subspan(page.first(), page.last() - page.first());
}

// Whether a parameter that is given names just this.
bool fits(const Request& request, std::string_view parameter, std::string_view word) {
  const auto asked = request.query(parameter).value_or("");
  return asked.empty() || asked == word;
}

std::vector<const Metric*> chosen_metrics(const Request& request, const Directory& directory) {
  std::vector<const Metric*> chosen;
  for (const Metric& metric : directory.metrics()) {
    const bool is_chosen = fits(request, "mission", metric.mission) &&
                           fits(request, "service", metric.service) &&
                           fits(request, "dimension", code_word(metric.dimension)) &&
                           fits(request, "tier", code_word(metric.tier));
    if (is_chosen) chosen.push_back(&metric);
  }
  return chosen;
}

}  // namespace

base::Result<Response> answer_missions(const Request& request, const Holdings& holdings) {
  const auto& missions = holdings.directory.missions();
  auto page = page_asked(request, missions.size());
  if (!page) return base::fail(std::move(page));
  Json items = Json::array();
  for (const Mission& mission : on_page(missions, *page)) {
    items.add(mission_json(load_standing(holdings, mission)));
  }
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

base::Result<Response> answer_mission(const Request& request, const Holdings& holdings) {
  auto mission = holdings.directory.mission(request.field("mission").text);
  if (!mission) return base::fail(std::move(mission));
  return platform::ok_json(mission_json(load_standing(holdings, **mission)).compact());
}

base::Result<Response> answer_metrics(const Request& request, const Holdings& holdings) {
  const auto chosen = chosen_metrics(request, holdings.directory);
  auto page = page_asked(request, chosen.size());
  if (!page) return base::fail(std::move(page));
  const auto shown = on_page(chosen, *page);
  const std::vector<const Metric*> asked(shown.begin(), shown.end());
  Json items = Json::array();
  for (const auto& metric : load_standings(holdings, asked)) items.add(metric_json(metric));
  return platform::ok_json(page_json(std::move(items), *page).compact());
}

}  // namespace commonweal::missions
