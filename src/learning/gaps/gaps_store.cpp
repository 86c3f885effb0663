#include "learning/gaps/gaps_store.hpp"

#include <string_view>
#include <utility>

#include "missions/mission_standing_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using missions::Metric;

// What is stored was made before it was written.
template <class T>
std::vector<T> all_of(platform::Transaction& transaction, const missions::RecordTable& table) {
  std::vector<T> all;
  for (const missions::Record& record : missions::records_of(transaction, table)) {
    base::Problems problems;
    auto made = T::make(record, [&](std::string_view) { return record.code; }, problems);
    CW_CHECK(made);
    all.push_back(*std::move(made));
  }
  return all;
}

// None where the metric is not a sum of money.
std::optional<double> pounds_in_unit(const Metric& metric) {
  if (metric.unit != "pounds" || metric.kind != missions::MetricKind::input) return std::nullopt;
  if (metric.unit_words.starts_with("billion")) return 1e9;
  if (metric.unit_words.starts_with("million")) return 1e6;
  return std::nullopt;
}

std::vector<ServiceSpend> load_spends(const missions::Holdings& holdings) {
  std::vector<const Metric*> metrics;
  for (const Metric& metric : holdings.directory.metrics()) {
    if (pounds_in_unit(metric)) metrics.push_back(&metric);
  }
  std::vector<ServiceSpend> spends;
  for (const auto& standing : missions::load_standings(holdings, metrics)) {
    if (!standing.standing) continue;
    const auto& latest = standing.standing->latest;
    spends.push_back({.metric = standing.metric,
                      .period = latest.period,
                      .pounds = latest.value * *pounds_in_unit(*standing.metric)});
  }
  return spends;
}

}  // namespace

CoverageMatrix load_coverage_matrix(const missions::Holdings& holdings) {
  auto& transaction = holdings.transaction;
  CoverageMatrix matrix(holdings.directory,
                        {.centres = all_of<Centre>(transaction, centre_table()),
                         .coverages = all_of<CentreCoverage>(transaction, coverage_table())});
  matrix.set_spend(load_spends(holdings));
  return matrix;
}

std::vector<QuestionVoice> load_voices(platform::Transaction& transaction) {
  return all_of<QuestionVoice>(transaction, voice_table());
}

}  // namespace commonweal::learning
