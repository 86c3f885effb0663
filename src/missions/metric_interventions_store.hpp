#pragma once

// Reads what would move a metric, as an address or a form asks for it.

#include <string>
#include <string_view>
#include <vector>

#include "missions/holdings_store.hpp"
#include "missions/metric_interventions.hpp"

namespace commonweal::missions {

// A question as it arrived. Empty is absent.
struct MetricInterventionsText {
  std::string reach;
  std::string body;
  std::string basis;
  std::string first;  // Effects that are to be taken together.
  std::string second;
};

template <class Request>
MetricInterventionsText metric_interventions_asked(const Request& request) {
  const auto text = [&](std::string_view name) {
    return std::string(request.query(name).value_or(""));
  };
  return {.reach = text("reach"),
          .body = text("body"),
          .basis = text("basis"),
          .first = text("first"),
          .second = text("second")};
}

struct MetricInterventionsReading {
  MetricInterventionsText asked;
  MetricInterventions of;
  std::vector<base::Problem> problems;  // What the asker should put right.
};

// Not found if there is no such metric or body. What else is wrong is told in the reading.
base::Result<MetricInterventionsReading> read_metric_interventions(const Holdings& holdings,
                                                                   std::string_view metric,
                                                                   MetricInterventionsText asked);

// The same for programs and files, which have no form to send back: what is wrong fails.
base::Result<MetricInterventionsReading> read_metric_interventions_or_fail(
    const Holdings& holdings, std::string_view metric, MetricInterventionsText asked);

}  // namespace commonweal::missions
