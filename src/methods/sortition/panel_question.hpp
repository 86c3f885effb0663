#pragma once

// Who may be selected for a panel and what the panel must be like: plain facts, as they are asked.
// Knows nothing of files, names of people or how a panel is chosen.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace commonweal::methods {

// How many seats: both ends included.
struct SeatRange {
  std::size_t least = 0;
  std::size_t most = 0;

  friend bool operator==(const SeatRange&, const SeatRange&) = default;
};

// One value of a category, with its quota.
struct PanelFeature {
  std::string name;
  SeatRange seats;
  std::optional<SeatRange> flexible = {};  // How far the quota may give way; none: not at all.

  friend bool operator==(const PanelFeature&, const PanelFeature&) = default;
};

struct PanelCategory {
  std::string name;
  std::vector<PanelFeature> features;

  friend bool operator==(const PanelCategory&, const PanelCategory&) = default;
};

struct PanelPerson {
  std::vector<std::size_t> features;  // By category: the place among its features.
  std::size_t household = 0;          // Of one household at most one is selected.
};

struct PanelQuestion {
  std::vector<PanelCategory> categories;
  std::vector<PanelPerson> people;
  std::size_t seats = 0;
};

// Everybody in a household of their own.
void give_own_households(PanelQuestion& question);

}  // namespace commonweal::methods
