#pragma once

// Whether the records, taken together, make sense.

#include "base/problems.hpp"
#include "base/result.hpp"
#include "missions/record.hpp"
#include "missions/record_file.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// Fails, naming each, if a current record refers to one that is not there, a standing replay asks
// for periods that its metric does not have, bodies are each other's parents, or a target or an
// allowance does not fit its metric (target_check_store). For the end of a
// command that put records: they may come in any order.
[[nodiscard]] base::Result<void> check_references(platform::Transaction& transaction);

// Adds, naming each, what current records of one kind refer to and is not there.
void check_references_of(platform::Transaction& transaction, const RecordTable& table,
                         base::Problems& problems);

// Tells, where it stands in a file, each code of another kind that is not held now. Codes of the
// same kind may come later in the file; check_references_of() tells of those.
AlsoChecks reference_check(platform::Transaction& transaction, const RecordTable& table);

}  // namespace commonweal::missions
