#pragma once

// Reads the records of this room as they stand now. The caller owns the transaction.

#include <vector>

#include "base/check.hpp"
#include "learning/gaps/coverage_matrix.hpp"
#include "learning/gaps/question_voice.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// With what is spent on each service, where a metric of the service that is in pounds holds it: the
// latest figure of whom its page opens with.
CoverageMatrix load_coverage_matrix(const missions::Holdings& holdings);

// All of them, withdrawn ones too, by code.
std::vector<QuestionVoice> load_voices(platform::Transaction& transaction);

}  // namespace commonweal::learning
