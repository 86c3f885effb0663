#pragma once

// How an intervention spreads: year by year, how many bodies have ever taken it up, how many do it
// at the end of the year, and how many people those reach in a year. Bodies without a date are
// counted apart: they stand on no year.

#include <cstdint>
#include <optional>
#include <vector>

#include "learning/spread/adoption.hpp"

namespace commonweal::learning {

struct AdoptionYear {
  int year;
  std::size_t ever;    // Bodies that had begun by its end.
  std::size_t in_use;  // Those of them that had not ended. In the year of `today`: on that day.
  std::int64_t reach;  // People a year, of those in use that say.
};

struct AdoptionCurve {
  std::vector<AdoptionYear> years;  // From the first year with a date to that of today.
  std::size_t undated = 0;          // Adoptions whose beginning is not published.
  bool has_reach = false;           // Any dated adoption says whom it reaches.
};

// A body with several adoptions of one intervention is one body. Adoptions that begin after today
// are left out.
AdoptionCurve adoption_curve(const std::vector<Adoption>& adoptions, base::Date today);

// How an intervention stands today.
struct AdoptionToday {
  std::size_t bodies = 0;  // That do it.
  std::size_t ended = 0;   // Bodies that did it and do it no more.
  std::int64_t reach = 0;  // People a year.
  std::size_t with_reach = 0;
  std::optional<double> coverage;  // Reach by eligible, over those that say both; 0 to 1.
  std::optional<double> fidelity;  // The mean over those that say, by their reach where all say it.
  std::size_t with_fidelity = 0;
};

AdoptionToday adoption_today(const std::vector<Adoption>& adoptions, base::Date today);

}  // namespace commonweal::learning
