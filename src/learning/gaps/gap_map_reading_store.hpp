#pragma once

// All that the gap map, its page, its files and its answer are made from.

#include <string_view>
#include <vector>

#include "learning/gaps/gap_map.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::learning {

// The map points into the questions, and both into the directory.
struct GapMapReading {
  GapMapChoice choice;
  AskedQuestions questions;
  GapMap map;

  bool is_any_illustrative() const;  // Of the open questions on the map.
};

struct GapMapChoiceText {
  std::string_view service;
  std::string_view mission;
};

// Not found, for a service or a mission that there is not.
base::Result<GapMapReading> read_gap_map(const missions::Holdings& holdings,
                                         const GapMapChoiceText& asked);

// Each study with its class: by its appraisal on the Maryland scale, or where nobody has appraised
// it, by the most that its design allows there.
std::vector<ClassedStudy> load_classed_studies(platform::Transaction& transaction);

}  // namespace commonweal::learning
