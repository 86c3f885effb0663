#pragma once

// The page of a bid's mission test, and its lines as files. Whoever may see the bid may see its
// test.

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /proposals/{proposal}/test?draws=&seed=&horizon=
base::Result<platform::Response> show_mission_test(const platform::Request& request,
                                                   const missions::Holdings& holdings);

// GET /proposals/{proposal}/test.csv and test.xlsx
base::Result<platform::Response> take_mission_test_csv(const platform::Request& request,
                                                       const missions::Holdings& holdings);
base::Result<platform::Response> take_mission_test_xlsx(const platform::Request& request,
                                                        const missions::Holdings& holdings);

}  // namespace commonweal::investment
