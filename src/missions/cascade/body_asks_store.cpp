#include "missions/cascade/body_asks_store.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "missions/figure_reader_store.hpp"

namespace commonweal::missions {
namespace {

// The target that an ask names; otherwise the first of the metric for the body, or for the body
// whose figures open the metric's page.
const Target* target_of(const Directory& directory, const Ask& ask, const Metric& metric) {
  if (ask.target) return directory.find_target(*ask.target);
  const Target* general = nullptr;
  for (const Target* target : directory.targets_of(metric.code)) {
    if (target->body == ask.body) return target;
    if (general == nullptr && target->body == metric.body) general = target;
  }
  return general;
}

class Loading {
 public:
  explicit Loading(const Holdings& holdings)
      : directory_(holdings.directory), lines_(holdings.directory), figures_(holdings) {}

  BodyAsks of(const Body& body) {
    BodyAsks found{.body = &body, .asks = {}, .only_made = {}};
    std::set<std::string_view> asked;
    for (const Ask* ask : lines_.made_of(body.code)) {
      add(*ask, body, found.asks);
      asked.insert(ask->metric);
    }
    std::ranges::sort(found.asks, {}, [](const BodyAsk& it) {
      return std::tie(it.mission->order, it.metric->tier, it.metric->short_title, it.ask->code);
    });
    for (const Ask* ask : lines_.made_by(body.code)) {
      if (!asked.insert(ask->metric).second) continue;
      const Metric* metric = directory_.find_metric(ask->metric);
      if (metric != nullptr) found.only_made.push_back(lines_.passing_on(*metric, body));
    }
    return found;
  }

 private:
  void add(const Ask& ask, const Body& body, std::vector<BodyAsk>& asks) {
    const Metric* metric = directory_.find_metric(ask.metric);
    const Body* asked_by = directory_.find_body(ask.asked_by);
    const Mission* mission = metric == nullptr ? nullptr : directory_.find_mission(metric->mission);
    if (mission == nullptr || asked_by == nullptr) return;
    BodyAsk made{.ask = &ask,
                 .metric = metric,
                 .mission = mission,
                 .asked_by = asked_by,
                 .target = target_of(directory_, ask, *metric),
                 .figures_of = &body,
                 .standing = standing(*metric, body),
                 .passing = lines_.passing_on(*metric, body)};
    const Body* general = directory_.find_body(metric->body);
    if (!made.standing && general != nullptr) {
      made.figures_of = general;
      made.standing = standing(*metric, *general);
    }
    asks.push_back(std::move(made));
  }

  std::optional<Standing> standing(const Metric& metric, const Body& body) {
    return standing_of(metric, figures_.figures(metric, body));
  }

  const Directory& directory_;
  AskLines lines_;
  FigureReader figures_;
};

}  // namespace

BodyAsks load_body_asks(const Holdings& holdings, const Body& body) {
  return Loading(holdings).of(body);
}

}  // namespace commonweal::missions
