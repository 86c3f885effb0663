#include "missions/metric_revisions_store.hpp"

#include <utility>

#include "missions/catalogue_store.hpp"
#include "missions/observation_revision_store.hpp"

namespace commonweal::missions {

base::Result<MetricRevisions> load_metric_revisions(platform::Transaction& transaction,
                                                    std::string_view metric_code,
                                                    const std::optional<std::string_view>& code) {
  auto metric = load_metric(transaction, metric_code);
  if (!metric) return base::fail(std::move(metric));
  auto body = load_body(transaction, code.value_or(metric->body));
  if (!body) return base::fail(std::move(body));
  auto history = revisions_of(transaction, *metric, body->code);
  return MetricRevisions{*std::move(metric), *std::move(body), std::move(history)};
}

}  // namespace commonweal::missions
