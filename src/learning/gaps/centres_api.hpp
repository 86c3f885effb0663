#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/centres, /centres.csv and /centres.xlsx: what the page of the centres shows.
base::Result<platform::Response> answer_centres(const platform::Request& request,
                                                const missions::Holdings& holdings);
base::Result<platform::Response> answer_centres_csv(const platform::Request& request,
                                                    const missions::Holdings& holdings);
base::Result<platform::Response> answer_centres_xlsx(const platform::Request& request,
                                                     const missions::Holdings& holdings);

extern const platform::ApiDescription kCentresApi;

}  // namespace commonweal::learning
