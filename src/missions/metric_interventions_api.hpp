#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

// GET /api/v1/metrics/{metric}/interventions?reach=&body=&basis=&first=&second=
base::Result<platform::Response> answer_metric_interventions(const platform::Request& request,
                                                             const Holdings& holdings);

// GET /metrics/{metric}/interventions.csv and .xlsx.
base::Result<platform::Response> answer_metric_interventions_csv(const platform::Request& request,
                                                                 const Holdings& holdings);
base::Result<platform::Response> answer_metric_interventions_xlsx(const platform::Request& request,
                                                                  const Holdings& holdings);

extern const platform::ApiDescription kMetricInterventionsApi;

}  // namespace commonweal::missions
