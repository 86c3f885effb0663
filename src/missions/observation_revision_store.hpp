#pragma once

// Figures with all their revisions. The caller owns the transaction.

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "missions/known_on.hpp"
#include "missions/metric.hpp"
#include "missions/observation_revision.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// What was recorded before this, in microseconds, was known then.
std::int64_t micros_until(const KnownOn& known_on);

// Hands on each revision that was known, in the order of period and number.
void each_revision(platform::Transaction& transaction, const Metric& metric, std::string_view body,
                   const KnownOn& known_on, const std::function<void(Revision)>& take);

// Every revision of every period, in order.
RevisionHistory revisions_of(platform::Transaction& transaction, const Metric& metric,
                             std::string_view body);

// When the first figure of a metric and a body was recorded, if there is one.
std::optional<base::Instant> first_recorded(platform::Transaction& transaction,
                                            std::string_view metric, std::string_view body);

}  // namespace commonweal::missions
