#pragma once

// All that is held of one intervention, as its page, its answer and the shell show it: what it does
// for whom, the studies behind it by design, what overlaps with it, what is still asked of it, and
// what was said of it before. Knows no database.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/instant.hpp"
#include "learning/evidence/study.hpp"
#include "learning/spread/intervention_spread.hpp"
#include "learning/toolkit/toolkit.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

// A field that a version said otherwise than the one before.
struct RecordFieldChange {
  std::string field;  // As files name it.
  std::string before;
  std::string after;

  friend bool operator==(const RecordFieldChange&, const RecordFieldChange&) = default;
};

struct InterventionVersion {
  std::size_t number;  // From 1.
  base::Instant written;
  std::string action;
  std::vector<RecordFieldChange> changes;  // None in the first.
};

// How many studies of one design, and how many of them have an effect that can be pooled.
struct DesignCount {
  StudyDesign design;
  std::size_t studies;
  std::size_t with_effect;
};

struct InterventionView {
  ToolkitRow row;
  const missions::Source* source;  // Null: it is not held.
  std::vector<const missions::Service*> services;
  std::vector<const missions::Mission*> missions;
  std::vector<const missions::Intervention*> overlaps;  // Named by either of the two.
  std::vector<const missions::Question*> questions;     // Open first; none withdrawn.
  std::vector<Study> studies;                           // Whatever their state, by code.
  std::map<std::string, std::string> appraised;         // By study: "Maryland scale: Level 3 of 5".
  std::vector<InterventionVersion> versions;            // The oldest first.
  std::optional<InterventionSpread> spread;             // None: it is not known which day it is.

  const missions::Intervention& intervention() const { return *row.intervention; }
};

// Without studies and versions, which a store has.
InterventionView view_of(const missions::Directory& directory,
                         const missions::Intervention& intervention);

// Of the studies that are included, from the designs that rule most out.
std::vector<DesignCount> designs_of(const std::vector<Study>& studies);

// What differs between two records of one table.
std::vector<RecordFieldChange> field_changes(const missions::RecordTable& table,
                                             const missions::Record& before,
                                             const missions::Record& after);

}  // namespace commonweal::learning
