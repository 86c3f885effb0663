#pragma once

// What is reported of commitments, as rows, and who may report: whoever reports practice for the
// body that was funded.

#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "investment/delivery/delivery.hpp"
#include "missions/commitment.hpp"
#include "missions/directory.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

std::vector<Delivery> deliveries_of(platform::Transaction& transaction);  // By code.

// The commitment that a proposal became; not found where it was not funded.
base::Result<const missions::Commitment*> commitment_of(const missions::Directory& directory,
                                                        std::string_view proposal);

bool may_report(platform::Transaction& transaction, const platform::Visitor& visitor,
                const missions::Commitment& commitment);

// Adds a report, or a version of it, in the caller's transaction, with its audit rows. Forbidden
// where the visitor may not for the body; its problems are at the fields' names.
[[nodiscard]] base::Result<void> put_delivery(platform::Transaction& transaction,
                                              const missions::Directory& directory,
                                              const platform::Visitor& visitor,
                                              const missions::Record& record,
                                              const platform::Act& act);

}  // namespace commonweal::investment
