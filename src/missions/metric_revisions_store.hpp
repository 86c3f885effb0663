#pragma once

// What the page, the API and the shell need to tell how a metric's figures were revised.

#include <optional>
#include <string_view>

#include "base/result.hpp"
#include "missions/body.hpp"
#include "missions/metric.hpp"
#include "missions/observation_revision.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

struct MetricRevisions {
  Metric metric;
  Body body;
  RevisionHistory history;
};

// Of the metric's own body, where none is named. Not found if there is no such metric or body.
base::Result<MetricRevisions> load_metric_revisions(platform::Transaction& transaction,
                                                    std::string_view metric,
                                                    const std::optional<std::string_view>& body);

}  // namespace commonweal::missions
