#pragma once

// What is held of an effect that bears on GRADE: its own figures, and the studies behind it.

#include <vector>

#include "learning/evidence/study.hpp"
#include "learning/quality/grade_suggestion.hpp"
#include "missions/directory.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// Included studies of the effect's intervention that looked at its outcome or its metric.
std::vector<Study> studies_behind(const std::vector<Study>& all, const missions::Effect& effect);

// Egger's test needs three studies of the effect's measure that have an effect and its error.
GradeFacts grade_facts(const missions::Directory& directory, const missions::Effect& effect,
                       const std::vector<Study>& behind);

GradeFacts load_grade_facts(platform::Transaction& transaction,
                            const missions::Directory& directory, const missions::Effect& effect);

}  // namespace commonweal::learning
