#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /api/v1/unit-values?kind=&bearer=&confidence=
base::Result<platform::Response> answer_unit_values(const platform::Request& request,
                                                    const missions::Holdings& holdings);
extern const platform::ApiDescription kUnitValuesApi;

// GET /api/v1/unit-values/{value}
base::Result<platform::Response> answer_unit_value(const platform::Request& request,
                                                   const missions::Holdings& holdings);
extern const platform::ApiDescription kUnitValueApi;

// GET /api/v1/appraisal-rates
base::Result<platform::Response> answer_appraisal_rates(const platform::Request& request,
                                                        const missions::Holdings& holdings);
extern const platform::ApiDescription kAppraisalRatesApi;

// GET /api/v1/envelopes
base::Result<platform::Response> answer_envelopes(const platform::Request& request,
                                                  const missions::Holdings& holdings);
extern const platform::ApiDescription kEnvelopesApi;

// GET /unit-values.csv, .xlsx; /appraisal-rates.csv, .xlsx; /envelopes.csv, .xlsx
base::Result<platform::Response> take_unit_values_csv(const platform::Request& request,
                                                      const missions::Holdings& holdings);
base::Result<platform::Response> take_unit_values_xlsx(const platform::Request& request,
                                                       const missions::Holdings& holdings);
base::Result<platform::Response> take_factors_csv(const platform::Request& request,
                                                  const missions::Holdings& holdings);
base::Result<platform::Response> take_factors_xlsx(const platform::Request& request,
                                                   const missions::Holdings& holdings);
base::Result<platform::Response> take_envelopes_csv(const platform::Request& request,
                                                    const missions::Holdings& holdings);
base::Result<platform::Response> take_envelopes_xlsx(const platform::Request& request,
                                                     const missions::Holdings& holdings);

}  // namespace commonweal::investment
