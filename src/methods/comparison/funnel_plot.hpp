#pragma once

// Each body against what a body of its size does by chance (Spiegelhalter 2005, "Funnel plots for
// comparing institutional performance", Statistics in Medicine 24). Without over-dispersion, limits
// are exact. With it, on the scale on which chance has one spread (arcsine of the root of a share,
// root of a rate or a ratio):
//   multiplicative  limits root(phi) times as wide, where phi is above 1
//   additive        bodies differ by a variance of their own, tau2 (Spiegelhalter and others 2012)

#include <span>
#include <string_view>
#include <vector>

#include "methods/distributions/limits.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kComparisonVersion = "comparisons 1";

// share: events of n cases. rate: events over an exposure. ratio: events against those expected.
enum class FunnelKind { share, rate, ratio };
enum class FunnelSpread { chance, additive, multiplicative };

struct FunnelUnit {
  double events;  // Whole.
  double n;       // Cases, exposure or expected events; above 0.
};

struct FunnelQuestion {
  FunnelKind kind = FunnelKind::share;
  FunnelSpread spread = FunnelSpread::chance;
  double winsorised = 0.1;  // The share of z-scores brought in at each end.
};

enum class FunnelZone { below_outer, below_inner, inside, above_inner, above_outer };

struct FunnelPlace {
  double value;  // events / n.
  Limits inner;  // 95%: one in 40 lies above by chance, and one in 40 below.
  Limits outer;  // 99.8%: one in 1,000 each.
  FunnelZone zone;
  double z;         // From the target, in standard errors, over-dispersion in it.
  double p;         // Two-sided.
  double adjusted;  // p held to a share of false discoveries (Benjamini and Hochberg).
};

struct FunnelPlot {
  FunnelQuestion question;
  double target;  // All events over all n.
  double phi;     // Of the winsorised z-scores by chance alone.
  double tau2;
  std::vector<FunnelPlace> places;

  // Where a body of this size has its limits, for a drawing.
  Limits limits(double n, double confidence) const;
};

// Requires two units, an event, and for shares a case without one.
FunnelPlot funnel_plot(std::span<const FunnelUnit> units, const FunnelQuestion& question);

}  // namespace commonweal::methods
