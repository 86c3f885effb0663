#pragma once

// Several interventions for one metric. Those that reach the same people may not simply be added:
// whoever has stopped smoking does not stop again. How far they reach the same people is mostly not
// known, so the rule is named and others stand beside it. docs/decisions/0029-effects-of-several.md
// says why the first is the default. Effects are taken as independent of each other.

#include <optional>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "methods/effect_units/effect_units.hpp"

namespace commonweal::methods {

enum class OverlapRule {
  // The same people as far as can be; each counts once, with what does most for them. Cautious: no
  // other overlap gives less, unless together they do less than the better one alone.
  same_people,
  // Reached independently of each other among the eligible, and effects on those reached by several
  // multiply, 1 - (1 - a)(1 - b), or add up where they are no ratios. An upper bound of that.
  by_chance,
  // Different people as far as there are eligible ones; the rest as for same_people.
  apart,
};

struct OverlapQuestion {
  OverlapRule rule = OverlapRule::same_people;
  std::optional<double> eligible = {};  // People; needed by_chance.
  Better better = Better::neither;
};

// What of each counts.
struct OverlapPart {
  double reach;    // Of it alone.
  double counted;  // People for whom it counts; by chance all of them.
};

struct CombinedEffect {
  double change;                       // Of the metric.
  double added;                        // What simply adding would have said.
  double people;                       // Reached by at least one, each counted once.
  std::optional<EffectSpread> spread;  // None where one of them has none.
  std::vector<OverlapPart> parts;      // In the order given.
};

// What makes the metric worse is always counted in full, so that it hides behind nothing. Fails,
// naming parts or eligible: none, other numbers of draws, no eligible people where they are needed,
// or fewer than one intervention reaches.
base::Result<CombinedEffect> combine(std::span<const EffectUnits> parts,
                                     const OverlapQuestion& question = {});

}  // namespace commonweal::methods
