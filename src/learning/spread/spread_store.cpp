#include "learning/spread/spread_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/comparison_store.hpp"
#include "missions/latest_figures_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

// What is stored was made before it was written.
Adoption adoption_in(const missions::Record& record) {
  base::Problems problems;
  auto adoption = Adoption::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(adoption);
  return *std::move(adoption);
}

}  // namespace

std::vector<Adoption> load_adoptions(platform::Transaction& transaction) {
  std::vector<Adoption> all;
  for (const auto& record : missions::records_of(transaction, adoption_table())) {
    all.push_back(adoption_in(record));
  }
  return all;
}

std::optional<Adoption> find_adoption(platform::Transaction& transaction, std::string_view code) {
  const auto record = missions::find_record(transaction, adoption_table(), code);
  if (!record) return std::nullopt;
  return adoption_in(*record);
}

base::Result<MetricSpread> load_metric_spread(const missions::Holdings& holdings,
                                              std::string_view metric) {
  auto chosen = missions::load_comparison(
      holdings, {.metric = metric, .kind = {}, .region = {}, .period = {}});
  if (!chosen) return base::fail(std::move(chosen));
  return metric_spread(holdings.directory, *chosen);
}

std::vector<MetricSpread> load_metric_spreads(const missions::Holdings& holdings) {
  std::vector<MetricSpread> spreads;
  for (const auto& mission : holdings.directory.missions()) {
    for (const missions::Metric* metric : holdings.directory.metrics_of(mission)) {
      if (missions::bodies_with_figures(holdings, *metric).size() < kBodiesMin) continue;
      auto spread = load_metric_spread(holdings, metric->code);
      CW_CHECK(spread);
      if (spread->state == GainState::gain) spreads.push_back(*std::move(spread));
    }
  }
  return spreads;
}

}  // namespace commonweal::learning
