#pragma once

// Bids as rows, and who may see them: a draft is seen by those who may draft for its body or submit
// for its department, and by the Treasury, ministers and the mission unit; from its submission on a
// bid is public. Whoever may not see a bid is told that there is none.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "investment/proposals/case.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/changes.hpp"
#include "missions/holdings_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

std::vector<Proposal> proposals_of(platform::Transaction& transaction);  // All, by code.

bool may_see(platform::Transaction& transaction, const platform::Visitor& visitor,
             const Proposal& proposal);

// Whether the visitor may see it while it is a draft, and the versions that were drafts.
bool may_see_drafts(platform::Transaction& transaction, const platform::Visitor& visitor,
                    const Proposal& proposal);

// Whether the visitor may draft for its body or submit for its department.
bool may_work_on(platform::Transaction& transaction, const platform::Visitor& visitor,
                 const Proposal& proposal);

// Those that the visitor may see, by code.
std::vector<Proposal> proposals_seen(platform::Transaction& transaction,
                                     const platform::Visitor& visitor);

// Not found where there is none, or none that the visitor may see.
base::Result<Proposal> find_proposal(platform::Transaction& transaction,
                                     const platform::Visitor& visitor, std::string_view code);

// How often it was written. Requires that there is one.
int version_of(platform::Transaction& transaction, std::string_view code);

// Adds bids, or versions of them, in the caller's transaction, once they hold together with all
// that is there. Problems are at "proposals[3].reach[0].people.2027", numbered as they are given.
[[nodiscard]] base::Result<missions::Changes> put_proposals(const missions::Holdings& holdings,
                                                            const std::vector<Proposal>& proposals,
                                                            const platform::Act& act);

// What must hold of all bids once records of them are in: for imports of tables.
base::Result<void> check_proposals(platform::Transaction& transaction);

}  // namespace commonweal::investment
