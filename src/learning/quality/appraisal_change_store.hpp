#pragma once

// Appraising a study or an effect: checked and written in the caller's transaction, with its audit
// rows. Who may is asked here, where the record is written. An effect that is graded by GRADE gets
// its grade and reasons into its own record by the same act, so that pages to the left see them.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/quality/appraisal.hpp"
#include "missions/directory.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// Where the write happens, and who it is.
struct AppraisalChange {
  platform::Transaction& transaction;
  const missions::Directory& directory;  // Of the same view.
  const platform::Visitor& visitor;
  base::Instant now;
};

struct AppraisalOrder {
  std::string study;   // A code; either this ...
  std::string effect;  // ... or this.
  SchemeCode scheme;
  std::vector<GivenAnswer> given;
  std::string note;
};

// Writes the appraisal, or a further version of the one that stands. Problems stand at the codes of
// the questions. Forbidden to who may not grade evidence.
[[nodiscard]] base::Result<Judgement> put_appraisal(const AppraisalChange& change,
                                                    const AppraisalOrder& order);

// After records were imported: refers to what is there, no design is better than its study's, and
// the grade of each effect is the one that its appraisal gives.
[[nodiscard]] base::Result<void> check_appraisals(platform::Transaction& transaction);

bool may_grade(platform::Transaction& transaction, const platform::Visitor& visitor);

missions::EvidenceGrade grade_of(const Judgement& judgement);  // Of one by GRADE.

}  // namespace commonweal::learning
