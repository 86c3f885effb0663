#include "missions/cascade/cascade.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "missions/cascade/cascade_group.hpp"

namespace commonweal::missions {
namespace {

using Metrics = std::vector<const Metric*>;

class Making {
 public:
  Making(const AskLines& lines, const Mission& mission, const Metric* metric)
      : lines_(lines), cascade_{.mission = &mission, .metric = metric} {
    for (const Metric* it : lines.directory().metrics_of(mission)) {
      if (metric == nullptr || metric == it) metrics_.push_back(it);
    }
  }

  Cascade made() && {
    gather();
    for (const Metric* metric : metrics_) cover(*metric);
    for (auto& [body, coverage] : by_body_) cascade_.bodies.push_back(std::move(coverage));
    std::ranges::sort(cascade_.bodies, {}, [](const BodyCoverage& it) { return it.body->name; });
    for (const Body* root : roots()) cascade_.roots.push_back(node_of(*root, nullptr));
    cascade_.bodies_asked = asked_.size();
    return std::move(cascade_);
  }

 private:
  bool is_ours(const Ask& ask) const {
    return std::ranges::any_of(metrics_, [&](const Metric* it) { return it->code == ask.metric; });
  }

  void gather() {
    for (const Ask& ask : lines_.directory().asks()) {
      if (ask.state == AskState::withdrawn || !is_ours(ask)) continue;
      const Body* asked = lines_.directory().find_body(ask.body);
      const Body* asker = lines_.directory().find_body(ask.asked_by);
      if (asked == nullptr || asker == nullptr) continue;
      ++cascade_.asks;
      cascade_.illustrative += is_illustrative(ask) ? 1 : 0;
      asked_.insert(asked);
      of_metric_[ask.metric].insert(asked);
      ours_[asker][asked].insert(ask.metric);
    }
  }

  // Who asks and is asked by nobody.
  std::vector<const Body*> roots() const {
    std::vector<const Body*> roots;
    for (const auto& [asker, asked] : ours_) {
      if (!asked_.contains(asker)) roots.push_back(asker);
    }
    std::ranges::sort(roots, {}, &Body::name);
    return roots;
  }

  void cover(const Metric& metric) {
    const auto found = of_metric_.find(metric.code);
    if (found == of_metric_.end()) return cascade_.unasked.push_back(&metric);
    MetricCoverage coverage{.metric = &metric, .asks = found->second.size(), .top = {}};
    for (const Body* body : found->second) {
      if (is_asked_from_the_top(metric, *body)) coverage.top.push_back(body);
      auto passing = lines_.passing_on(metric, *body);
      note(passing);
      if (passing.below() > 0) coverage.passing.push_back(std::move(passing));
    }
    std::ranges::sort(coverage.top, {}, &Body::name);
    std::ranges::sort(coverage.passing, {}, [](const auto& it) { return it.body->name; });
    cascade_.metrics.push_back(std::move(coverage));
  }

  bool is_asked_from_the_top(const Metric& metric, const Body& body) const {
    return std::ranges::any_of(lines_.made_of(body.code), [&](const Ask* ask) {
      return ask->metric == metric.code &&
             !asked_.contains(lines_.directory().find_body(ask->asked_by));
    });
  }

  void note(const PassingOn& passing) {
    passing_[{passing.body, passing.metric}] = passing.state();
    if (passing.below() == 0) return;
    auto& coverage =
        by_body_.try_emplace(passing.body, BodyCoverage{.body = passing.body}).first->second;
    ++coverage.passable;
    coverage.metrics = metrics_asked_of(*passing.body);
    if (passing.state() == PassedOn::to_none) coverage.not_passed.push_back(passing.metric);
    if (passing.state() == PassedOn::to_some) coverage.partly.push_back(passing);
  }

  std::size_t metrics_asked_of(const Body& body) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        of_metric_, [&](const auto& entry) { return entry.second.contains(&body); }));
  }

  CascadeNode node_of(const Body& body, const std::set<std::string>* metrics) {
    CascadeNode node{.body = &body, .title = body.name};
    if (metrics != nullptr) count(*metrics, node);
    const auto below = ours_.find(&body);
    if (below == ours_.end() || !path_.insert(&body).second) return node;
    std::vector<CascadeNode> children;
    for (const auto& [child, its] : below->second) children.push_back(node_of(*child, &its));
    node.children = gathered(lines_.directory(), std::move(children));
    path_.erase(&body);
    return node;
  }

  void count(const std::set<std::string>& metrics, CascadeNode& node) const {
    node.metrics = metrics.size();
    for (const Metric* metric : metrics_) {
      if (!metrics.contains(metric->code)) continue;
      const auto state = passing_.find({node.body, metric});
      if (state == passing_.end() || state->second == PassedOn::nobody_below) continue;
      ++node.passable;
      node.passed += state->second == PassedOn::to_none ? 0 : 1;
    }
  }

  const AskLines& lines_;
  Metrics metrics_;
  Cascade cascade_;
  std::set<const Body*> asked_;
  std::map<std::string, std::set<const Body*>, std::less<>> of_metric_;
  std::map<const Body*, std::map<const Body*, std::set<std::string>>> ours_;
  std::map<std::pair<const Body*, const Metric*>, PassedOn> passing_;
  std::map<const Body*, BodyCoverage> by_body_;
  std::set<const Body*> path_;  // From the root down to the node that is made.
};

}  // namespace

std::size_t MetricCoverage::passed() const { return passing.size() - not_passed().size(); }

std::vector<const PassingOn*> MetricCoverage::not_passed() const {
  std::vector<const PassingOn*> found;
  for (const auto& it : passing) {
    if (it.state() == PassedOn::to_none) found.push_back(&it);
  }
  return found;
}

Cascade cascade_of(const AskLines& lines, const Mission& mission, const Metric* metric) {
  return Making(lines, mission, metric).made();
}

base::Result<const Metric*> metric_in(const Directory& directory, const Mission& mission,
                                      std::string_view code) {
  if (code.empty()) return nullptr;
  auto metric = directory.metric(code);
  if (!metric || (*metric)->mission == mission.code) return metric;
  return base::fail(
      base::ErrorCode::not_found,
      (*metric)->short_title + " is not a measure of the mission " + mission.title + ".");
}

}  // namespace commonweal::missions
