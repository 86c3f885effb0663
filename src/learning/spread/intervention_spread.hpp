#pragma once

// Who does an intervention: its adoptions with the bodies they are of, how it stands today, and how
// it spread. And ideas: interventions that nobody has proven, with the next test of each.

#include <string_view>
#include <vector>

#include "learning/spread/adoption_curve.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

struct Adopter {
  Adoption adoption;
  const missions::Body* body;      // Never null: the record refers to it.
  const missions::Source* source;  // Null where none is named.
  bool in_use;                     // Today.
};

struct InterventionSpread {
  const missions::Intervention* intervention;
  std::vector<Adopter> adopters;  // In use first, then the earliest; without a date last.
  AdoptionToday now;
  AdoptionCurve curve;
  // Reach of those in use by the people eligible in the country, where the intervention says them.
  std::optional<double> of_all_eligible;
};

InterventionSpread intervention_spread(const missions::Directory& directory,
                                       const missions::Intervention& intervention,
                                       const std::vector<Adoption>& all, base::Date today);

// Every intervention, most bodies first, then by title.
std::vector<InterventionSpread> intervention_spreads(const missions::Directory& directory,
                                                     const std::vector<Adoption>& all,
                                                     base::Date today);

struct Idea {
  InterventionSpread spread;
  std::vector<const missions::Question*> questions;  // Open ones about it.
};

// Interventions at the stage of an idea, of one mission where it is given, most asked about first.
std::vector<Idea> ideas_of(const missions::Directory& directory, const std::vector<Adoption>& all,
                           base::Date today, std::string_view mission = {});

}  // namespace commonweal::learning
