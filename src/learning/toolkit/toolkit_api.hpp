#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/interventions, /api/v1/interventions/{intervention}
base::Result<platform::Response> answer_interventions(const platform::Request& request,
                                                      const missions::Holdings& holdings);
base::Result<platform::Response> answer_intervention(const platform::Request& request,
                                                     const missions::Holdings& holdings);

// GET /interventions.csv, .xlsx, .json: the same choice as a file.
base::Result<platform::Response> take_toolkit_csv(const platform::Request& request,
                                                  const missions::Holdings& holdings);
base::Result<platform::Response> take_toolkit_xlsx(const platform::Request& request,
                                                   const missions::Holdings& holdings);
base::Result<platform::Response> take_toolkit_json(const platform::Request& request,
                                                   const missions::Holdings& holdings);

extern const platform::ApiDescription kInterventionsApi;
extern const platform::ApiDescription kInterventionApi;

}  // namespace commonweal::learning
