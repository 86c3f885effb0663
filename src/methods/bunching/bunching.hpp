#pragma once

// Whether values bunch just on the good side of a threshold: how many lie there beyond what a
// smooth course through the bins further away would put there (Chetty, Friedman, Olsen and
// Pistaferri 2011, Quarterly Journal of Economics 126, section IV; its error here by the sum that
// the excess is, where they resample), and of those nearest on both sides, whether more lie on the
// good one than chance would have it (Cattaneo, Frandsen and Titiunik 2015). Values may pile up for
// honest reasons: round numbers, effort where it counts. It says where to look.

#include <span>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace commonweal::methods {

inline constexpr std::string_view kBunchingVersion = "bunching 1";

enum class GoodSide { at_or_above, at_or_below };

struct BunchingQuestion {
  double threshold = 0;
  GoodSide good = GoodSide::at_or_above;
  double bin_width = 1;  // In the unit of the values.
  int bins_near = 2;     // On each side: left out of the smooth course.
  int bins_far = 20;     // On each side: what the course is fitted to reaches so far.
  int degree = 5;        // Of the polynomial.
};

struct BunchingBin {
  double from;  // Counted where from <= value < from + width; mirrored where lower is good.
  int count;
  double expected;  // By the course.
};

// Of the values within one bin of the threshold.
struct SideTest {
  int good;
  int other;
  double p;  // That so many lie on the good side where either is as likely; one-sided, exact.
};

struct Bunching {
  int values;  // Within reach of the bins.
  std::vector<BunchingBin> bins;
  double excess;          // On the good side near the threshold: counted less expected.
  double missing;         // On the other side: expected less counted.
  double share;           // Excess over what was expected there.
  double standard_error;  // Of the excess, where values fall where they may: Poisson counts.
  double misfit;  // Of the course in the bins that it goes through: chi-square over its degrees.
  SideTest nearest;
};

inline constexpr int kFewestValues = 50;  // Within reach, below which nothing can be told.

// How many values lie within reach of the bins.
int values_in_reach(std::span<const double> values, const BunchingQuestion& question);

// Fails, naming each, where the width is not above 0, the bins cannot carry the polynomial, or
// fewer than kFewestValues values lie within reach.
base::Result<Bunching> bunching(std::span<const double> values, const BunchingQuestion& question);

}  // namespace commonweal::methods
