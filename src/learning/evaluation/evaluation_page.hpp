#pragma once

// The register of evaluations, one of them, and how small an effect a sample could see.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /evaluations?body=&state=&plan=&sort=
base::Result<platform::Response> show_evaluations(const platform::Request& request,
                                                  const missions::Holdings& holdings);

// GET /evaluations/{evaluation}
base::Result<platform::Response> show_evaluation(const platform::Request& request,
                                                 const missions::Holdings& holdings);

// GET /evaluation-power?treated=&control=&cluster_size=&icc=&baseline_share=&outcome_sd=
base::Result<platform::Response> show_power(const platform::Request& request,
                                            const missions::Holdings& holdings);

}  // namespace commonweal::learning
