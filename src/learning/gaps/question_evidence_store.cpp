#include "learning/gaps/question_evidence_store.hpp"

#include "learning/evidence/study_store.hpp"

namespace commonweal::learning {

QuestionEvidence load_evidence(const missions::Holdings& holdings, const AskedQuestion& asked) {
  const auto& intervention = asked.question->intervention;
  return evidence_for(holdings.directory, asked,
                      intervention ? studies_of_intervention(holdings.transaction, *intervention)
                                   : studies_of(holdings.transaction));
}

}  // namespace commonweal::learning
