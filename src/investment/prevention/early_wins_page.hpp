#pragma once

// The public bids by what each is: cheap, popular, quick; as a page, as JSON and as tables.

#include <vector>

#include "base/result.hpp"
#include "investment/prevention/early_win.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /early-wins?share=&support=&months=
base::Result<platform::Response> show_early_wins(const platform::Request& request,
                                                 const missions::Holdings& holdings);
base::Result<platform::Response> take_early_wins_csv(const platform::Request& request,
                                                     const missions::Holdings& holdings);
base::Result<platform::Response> take_early_wins_xlsx(const platform::Request& request,
                                                      const missions::Holdings& holdings);
// GET /api/v1/early-wins
base::Result<platform::Response> answer_early_wins(const platform::Request& request,
                                                   const missions::Holdings& holdings);
extern const platform::ApiDescription kEarlyWinsApi;

}  // namespace commonweal::investment
