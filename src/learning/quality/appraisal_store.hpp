#pragma once

// The appraisals that are held, as they stand now, by code. What they were before is
// record_versions() of appraisal_table(). The caller owns the transaction.

#include <optional>
#include <string_view>
#include <vector>

#include "learning/quality/appraisal.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

std::vector<Appraisal> appraisals_of(platform::Transaction& transaction);

// Of one study or one effect: each scheme once, in the schemes' order; of several by one scheme the
// one of the latest day.
std::vector<Appraisal> appraisals_of_study(platform::Transaction& transaction,
                                           std::string_view study);
std::vector<Appraisal> appraisals_of_effect(platform::Transaction& transaction,
                                            std::string_view effect);

std::optional<Appraisal> find_appraisal(platform::Transaction& transaction, std::string_view code);

}  // namespace commonweal::learning
