#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /api/v1/delivery
base::Result<platform::Response> answer_deliveries(const platform::Request& request,
                                                   const missions::Holdings& holdings);
extern const platform::ApiDescription kDeliveriesApi;

// GET /api/v1/proposals/{proposal}/delivery
base::Result<platform::Response> answer_delivery(const platform::Request& request,
                                                 const missions::Holdings& holdings);
extern const platform::ApiDescription kDeliveryApi;

// GET /delivery.csv, /delivery.xlsx
base::Result<platform::Response> take_deliveries_csv(const platform::Request& request,
                                                     const missions::Holdings& holdings);
base::Result<platform::Response> take_deliveries_xlsx(const platform::Request& request,
                                                      const missions::Holdings& holdings);

}  // namespace commonweal::investment
