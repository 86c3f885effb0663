#pragma once

// The fairest lottery over the panels that meet every quota, with its proof. LEXIMIN, Flanigan,
// Gölz, Gupta, Hennig and Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature
// 596 (2021); Nash, ibid.; Goldilocks, Baharav and Flanigan, "Fair, manipulation-robust, and
// transparent sortition", EC 2024.
//
// Not the published order of work: chances are first made as fair as the quotas' linear programme
// allows, which takes no panel, and then a lottery is sought that reaches them. Where there is
// none, a cut is learned and the chances are sought again. What is reached is best among more than
// the panels can do, so it is best among what they can do.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "methods/sortition/chance_target.hpp"
#include "methods/sortition/panel_kinds.hpp"
#include "methods/sortition/panel_mixture.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kSortitionVersion = "sortition-1";

enum class Fairness { leximin, maximin, nash, goldilocks };

struct FairPanels {
  PanelMixture mixture = {};
  std::vector<double> chances = {};  // By kind: of each of its people.
  std::vector<int> most = {};        // By kind: 0 where no panel that meets the quotas has one.
  double reached = 0;  // What the method optimises: the least chance of those who have one, their
                       // geometric mean, or Goldilocks' sum.
  double bound = 0;    // Nothing can be better.
  std::vector<ChanceLevel> levels = {};
  std::size_t cuts = 0;
  bool is_proven = true;
};

// None where no panel meets the quotas.
std::optional<FairPanels> fair_panels(const PanelKinds& kinds, Fairness fairness,
                                      std::uint64_t seed);

}  // namespace commonweal::methods
