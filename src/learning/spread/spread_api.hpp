#pragma once

// What the pages of this room show, as JSON and as files.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

using SpreadAnswer = base::Result<platform::Response>;

// GET /api/v1/spread, /spread.csv and /spread.xlsx; the files hold the gains.
SpreadAnswer answer_spread(const platform::Request& request, const missions::Holdings& holdings);
SpreadAnswer answer_spread_csv(const platform::Request& request,
                               const missions::Holdings& holdings);
SpreadAnswer answer_spread_xlsx(const platform::Request& request,
                                const missions::Holdings& holdings);

// GET /api/v1/spread/{metric}, and the bodies as files.
SpreadAnswer answer_metric_spread(const platform::Request& request,
                                  const missions::Holdings& holdings);
SpreadAnswer answer_metric_spread_csv(const platform::Request& request,
                                      const missions::Holdings& holdings);
SpreadAnswer answer_metric_spread_xlsx(const platform::Request& request,
                                       const missions::Holdings& holdings);

// GET /api/v1/interventions/{intervention}/spread, and the adopters as files.
SpreadAnswer answer_intervention_spread(const platform::Request& request,
                                        const missions::Holdings& holdings);
SpreadAnswer answer_intervention_spread_csv(const platform::Request& request,
                                            const missions::Holdings& holdings);
SpreadAnswer answer_intervention_spread_xlsx(const platform::Request& request,
                                             const missions::Holdings& holdings);

// GET /api/v1/ideas, and the same as files.
SpreadAnswer answer_ideas(const platform::Request& request, const missions::Holdings& holdings);
SpreadAnswer answer_ideas_csv(const platform::Request& request, const missions::Holdings& holdings);
SpreadAnswer answer_ideas_xlsx(const platform::Request& request,
                               const missions::Holdings& holdings);

extern const platform::ApiDescription kSpreadApi;
extern const platform::ApiDescription kMetricSpreadApi;
extern const platform::ApiDescription kInterventionSpreadApi;
extern const platform::ApiDescription kIdeasApi;

}  // namespace commonweal::learning
