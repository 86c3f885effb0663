#pragma once

// The paper, recomputed: how many claims stand in which state, what differs and why, where the
// paper contradicts itself, and every claim, by part and state.

#include "base/result.hpp"
#include "missions/paper/paper.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::missions {

base::Result<platform::Response> show_paper(const platform::Request& request, const Paper& paper);

// The claims that such a page shows, to take away.
base::Result<platform::Response> take_paper_csv(const platform::Request& request,
                                                const Paper& paper);
base::Result<platform::Response> take_paper_xlsx(const platform::Request& request,
                                                 const Paper& paper);
base::Result<platform::Response> take_paper_json(const platform::Request& request,
                                                 const Paper& paper);

}  // namespace commonweal::missions
