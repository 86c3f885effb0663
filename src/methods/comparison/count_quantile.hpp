#pragma once

// Shares and quantiles of counts by chance, binomial and Poisson.

#include <cstdint>

namespace commonweal::methods {

enum class CountKind { binomial, poisson };

// A count by chance: of so many cases each at a share, or about a mean of cases times share.
struct CountChance {
  CountKind kind;
  double cases;  // Of a binomial: whole.
  double share;  // Above 0; of a binomial below 1.
};

// The chance of a count up to and with this one, which is whole; 0 below 0.
double count_share(const CountChance& chance, double count);

// The count below which a share lies, between whole counts as Spiegelhalter (2005), Statistics in
// Medicine 24, appendix A.1.1, puts it, so that limits run smoothly. Requires 0 < share < 1. Never
// below 0 nor above the cases of a binomial.
double count_quantile(const CountChance& chance, double share);

// The chance of a count below this one and half of that of it itself (the mid-p), which for
// counts by chance is spread evenly on the average.
double count_middle_share(const CountChance& chance, double count);

}  // namespace commonweal::methods
