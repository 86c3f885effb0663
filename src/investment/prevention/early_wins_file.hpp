#pragma once

// Bids by what each is: cheap, popular, quick; as JSON, for programs and the shell alike.

#include <vector>

#include "investment/prevention/early_win.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

platform::Json early_wins_json(const std::vector<EarlyWin>& wins);

}  // namespace commonweal::investment
