#pragma once

// The studies that are held, as they stand now. What they were before is record_versions() of
// study_table(). The caller owns the transaction.

#include <optional>
#include <string_view>
#include <vector>

#include "learning/evidence/study.hpp"
#include "learning/evidence/study_history.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// All of them, whatever their state, by code.
std::vector<Study> studies_of(platform::Transaction& transaction);

// Those of one intervention, whatever their state, by code.
std::vector<Study> studies_of_intervention(platform::Transaction& transaction,
                                           std::string_view intervention);

std::optional<Study> find_study(platform::Transaction& transaction, std::string_view code);

// Every version of one study, the oldest first.
std::vector<StudyVersion> study_versions(platform::Transaction& transaction, std::string_view code);

}  // namespace commonweal::learning
