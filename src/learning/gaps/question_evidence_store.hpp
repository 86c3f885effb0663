#pragma once

#include "learning/gaps/question_evidence.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// With the studies as they stand now. Of a question that names an intervention, only those of it
// are read.
QuestionEvidence load_evidence(const missions::Holdings& holdings, const AskedQuestion& asked);

}  // namespace commonweal::learning
