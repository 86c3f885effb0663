#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/evaluations?body=&state=&plan=
base::Result<platform::Response> answer_evaluations(const platform::Request& request,
                                                    const missions::Holdings& holdings);
extern const platform::ApiDescription kEvaluationsApi;

// GET /api/v1/evaluations/{evaluation}
base::Result<platform::Response> answer_evaluation(const platform::Request& request,
                                                   const missions::Holdings& holdings);
extern const platform::ApiDescription kEvaluationApi;

// GET /evaluations.csv, /evaluations.xlsx
base::Result<platform::Response> take_evaluations_csv(const platform::Request& request,
                                                      const missions::Holdings& holdings);
base::Result<platform::Response> take_evaluations_xlsx(const platform::Request& request,
                                                       const missions::Holdings& holdings);

}  // namespace commonweal::learning
