#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/gap-map, /gap-map.csv and /gap-map.xlsx: what the page of the gap map shows.
base::Result<platform::Response> answer_gap_map(const platform::Request& request,
                                                const missions::Holdings& holdings);
base::Result<platform::Response> answer_gap_map_csv(const platform::Request& request,
                                                    const missions::Holdings& holdings);
base::Result<platform::Response> answer_gap_map_xlsx(const platform::Request& request,
                                                     const missions::Holdings& holdings);

extern const platform::ApiDescription kGapMapApi;

}  // namespace commonweal::learning
