#pragma once

// A lottery over panels by kind as one over panels of people, in which people of one kind have
// exactly equal chances; and the same with equally likely panels, to be drawn with dice.

#include <cstdint>
#include <vector>

#include "methods/sortition/panel_mixture.hpp"

namespace commonweal::methods {

struct PeoplePanel {
  double chance;
  std::vector<std::size_t> people;  // Ascending.
};

// Turns by seed: who of a kind comes first.
std::vector<PeoplePanel> people_panels(const PanelKinds& kinds, const PanelMixture& mixture,
                                       std::uint64_t seed);

std::vector<double> chances_of(const std::vector<PeoplePanel>& panels, std::size_t people);

// Which of the panels the seed draws.
std::size_t drawn_panel(const std::vector<PeoplePanel>& panels, std::uint64_t seed);

// Rounded as Flanigan, Kehne and Procaccia, "Fair sortition made transparent", NeurIPS 2021, ask.
struct PublicLottery {
  std::vector<PeoplePanel> panels;  // Each as likely as another.
  double change = 0;                // Of anybody's chance, at most.
  double bound = 0;  // Theorem 3.1 there: some rounding changes nobody's by more: seats / panels.
  double least = 0;  // No rounding can change less: chances come in parts of 1 / panels.
};

PublicLottery public_lottery(const PanelKinds& kinds, const PanelMixture& mixture,
                             std::size_t panels, std::uint64_t seed);

}  // namespace commonweal::methods
