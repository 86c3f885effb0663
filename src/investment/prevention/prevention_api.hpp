#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /api/v1/prevention, /prevention.csv, /prevention.xlsx
base::Result<platform::Response> answer_prevention(const platform::Request& request,
                                                   const missions::Holdings& holdings);
base::Result<platform::Response> take_prevention_csv(const platform::Request& request,
                                                     const missions::Holdings& holdings);
base::Result<platform::Response> take_prevention_xlsx(const platform::Request& request,
                                                      const missions::Holdings& holdings);
extern const platform::ApiDescription kPreventionApi;

// GET /api/v1/prevention/shifts, /prevention/shifts.csv, /prevention/shifts.xlsx
base::Result<platform::Response> answer_shifts(const platform::Request& request,
                                               const missions::Holdings& holdings);
base::Result<platform::Response> take_shifts_csv(const platform::Request& request,
                                                 const missions::Holdings& holdings);
base::Result<platform::Response> take_shifts_xlsx(const platform::Request& request,
                                                  const missions::Holdings& holdings);
extern const platform::ApiDescription kShiftsApi;

}  // namespace commonweal::investment
