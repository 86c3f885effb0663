#include "learning/gaps/outcome_columns.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "missions/directory_search.hpp"

namespace commonweal::learning {
namespace {

using missions::Metric;

constexpr std::string_view kNotNamed = "No outcome named";

std::string begun_large(std::string_view text) {
  std::string title(text);
  if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') {
    title[0] = static_cast<char>(title[0] - 'a' + 'A');
  }
  return title;
}

}  // namespace

// What metrics are called comes first: no study takes their names away.
OutcomeColumns::OutcomeColumns(const missions::Directory& directory,
                               const std::vector<ClassedStudy>& studies)
    : directory_(directory) {
  for (const Metric& metric : directory.metrics()) {
    for (const std::string& name : {metric.short_title, metric.title, metric.code}) {
      learn(name, metric.code);
    }
  }
  for (const auto& effect : directory.effects()) {
    if (effect.metric) learn(effect.outcome, *effect.metric);
  }
  for (const auto& [study, evidence_class, by] : studies) {
    if (study.metric) learn(study.outcome, *study.metric);
  }
}

void OutcomeColumns::learn(std::string_view words, std::string_view metric) {
  std::string name = missions::folded(words);
  if (!name.empty()) metric_by_words_.emplace(std::move(name), metric);
}

const Metric* OutcomeColumns::metric_of(std::string_view outcome,
                                        const std::optional<std::string>& metric) const {
  if (metric) return directory_.find_metric(*metric);
  const auto found = metric_by_words_.find(missions::folded(outcome));
  return found == metric_by_words_.end() ? nullptr : directory_.find_metric(found->second);
}

std::size_t OutcomeColumns::column_of(std::string_view outcome,
                                      const std::optional<std::string>& metric_code) {
  const Metric* metric = metric_of(outcome, metric_code);
  const std::string words = missions::folded(outcome);
  // No folded words begin with a colon.
  const std::string key = metric == nullptr ? words : ':' + metric->code;
  const auto [found, is_new] = column_by_key_.emplace(key, outcomes_.size());
  if (is_new) {
    const std::string title = metric != nullptr ? metric->short_title : begun_large(outcome);
    outcomes_.push_back({.title = key.empty() ? std::string(kNotNamed) : title,
                         .metric = metric,
                         .is_named = !key.empty()});
  }
  return found->second;
}

std::vector<std::size_t> OutcomeColumns::in_order() const {
  std::vector<std::size_t> order(outcomes_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t column) {
    const GapMapOutcome& outcome = outcomes_[column];
    return std::tuple(!outcome.is_named, missions::folded(outcome.title), column);
  });
  return order;
}

}  // namespace commonweal::learning
