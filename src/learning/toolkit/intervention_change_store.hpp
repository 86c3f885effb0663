#pragma once

// Adding an intervention and changing one: checked and written in the caller's transaction with its
// audit row. Who may is asked here, where the record is written.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "missions/directory.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// Where the write happens, and who it is.
struct EvidenceChange {
  platform::Transaction& transaction;
  const missions::Directory& directory;  // Of the same view.
  const platform::Visitor& visitor;
  base::Instant now;
};

// Under a code made from its title. Returns the code. Fails with every problem at once, each at its
// column; forbidden to who may not add evidence.
[[nodiscard]] base::Result<std::string> add_intervention(const EvidenceChange& change,
                                                         missions::Record typed);

// A further version of it. Conflict where somebody else has changed it since the form was opened:
// `seen` is the number of versions that there were then.
[[nodiscard]] base::Result<std::string> change_intervention(const EvidenceChange& change,
                                                            const missions::Record& typed,
                                                            std::string_view seen);

// How many versions are held of it, as the form keeps it.
std::string versions_seen(platform::Transaction& transaction, std::string_view code);

}  // namespace commonweal::learning
