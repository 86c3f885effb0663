#pragma once

// What a file of studies would change, before anything is written.

#include <cstddef>
#include <string>
#include <vector>

#include "learning/evidence/study.hpp"
#include "learning/evidence/study_history.hpp"

namespace commonweal::learning {

struct ChangedStudy {
  std::string code;
  std::string title;
  std::vector<StudyFieldChange> changes;
};

struct StudyPreview {
  std::vector<missions::Record> added;
  std::vector<ChangedStudy> changed;
  std::size_t unchanged = 0;

  bool is_empty() const { return added.empty() && changed.empty(); }
};

StudyPreview preview_of(const std::vector<missions::Record>& arriving,
                        const std::vector<Study>& held);

}  // namespace commonweal::learning
