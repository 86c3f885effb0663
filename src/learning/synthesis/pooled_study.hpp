#pragma once

// A study on its way into a pool: why it stays out, what it is called, whose sample it shares, and
// the file of all that are in, which their digest is of. Knows nothing of what they come to.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "learning/evidence/study.hpp"

namespace commonweal::learning {

// Why a study that is held is not in the pool.
enum class NotPooled {
  excluded,         // It says why itself.
  to_extract,       // Nobody has read its figures yet.
  another_outcome,  // Of the intervention, and of something else.
  review,           // What it pools would count twice.
  no_effect,        // It reports none: qualitative and practice evidence too.
  no_error,         // An effect without how sure it is.
  another_measure,
};

struct LeftOutStudy {
  Study study;
  NotPooled why;
};

// What one study lacks, whatever its outcome and its measure; nothing where it can be pooled.
std::optional<NotPooled> not_pooled_for(const Study& study);

// "Aronson 1948"; by its title where it names no authors. A year that stands there already is not
// said twice.
std::string study_label(const Study& study);

// The sample of each; a study that names none is one of its own.
std::vector<std::string> sample_names(const std::vector<Study>& studies);

// What an answer depends on, by code, as a file: study,measure,effect,standard_error,cluster
std::string inputs_text(const std::vector<Study>& pooled);

// As readers say it: "No effect is reported".
std::string_view words(NotPooled why);
// In files: "no-effect".
std::string_view code_word(NotPooled why);

}  // namespace commonweal::learning
