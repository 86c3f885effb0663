#pragma once

namespace commonweal::base {

// The standard normal deviate below which a share `p` lies. Wichura (1988), algorithm AS 241,
// PPND16, Applied Statistics 37: about 16 digits over 1e-316 < p < 1 - 1e-16. Only the tails call
// libm (log and sqrt). Requires 0 < p < 1.
double normal_quantile(double p);

}  // namespace commonweal::base
