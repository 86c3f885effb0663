#pragma once

// Missions, bodies, metrics, sources and standing replays as domain types.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/body.hpp"
#include "missions/catalogue.hpp"
#include "missions/metric.hpp"
#include "missions/mission.hpp"
#include "missions/source.hpp"
#include "missions/standing_replay.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

std::vector<Mission> load_missions(platform::Transaction& transaction);  // In their own order.
std::vector<Metric> load_metrics(platform::Transaction& transaction);    // By code.
std::vector<Body> load_bodies(platform::Transaction& transaction);       // By code.

// Not found if there is none of that code.
base::Result<Mission> load_mission(platform::Transaction& transaction, std::string_view code);
base::Result<Metric> load_metric(platform::Transaction& transaction, std::string_view code);
base::Result<Body> load_body(platform::Transaction& transaction, std::string_view code);
base::Result<Source> load_source(platform::Transaction& transaction, std::string_view code);

// What observations may refer to.
Catalogue load_catalogue(platform::Transaction& transaction);

std::optional<StandingReplay> find_standing_replay(platform::Transaction& transaction,
                                                   std::string_view metric);

}  // namespace commonweal::missions
