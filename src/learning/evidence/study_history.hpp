#pragma once

// What was said of a study, version by version.

#include <string>
#include <vector>

#include "base/period.hpp"
#include "missions/record.hpp"

namespace commonweal::learning {

struct StudyFieldChange {
  std::string field;   // For readers: "Standard error".
  std::string before;  // Empty: nothing was said.
  std::string after;
};

// When it was written, and what that changed; nothing in the first version.
struct StudyVersion {
  base::Date written;
  std::vector<StudyFieldChange> changes;
};

// The fields in which two records of one study differ.
std::vector<StudyFieldChange> changes_between(const missions::Record& before,
                                              const missions::Record& after);

}  // namespace commonweal::learning
