#pragma once

// Of many tests at once: how large a share of those called significant may be false alarms.

#include <span>
#include <vector>

namespace commonweal::methods {

// Benjamini and Hochberg (1995), JRSS B 57: right where tests are independent or go together.
// Benjamini and Yekutieli (2001), Annals of Statistics 29: right however they hang together, at the
// price of a factor of about ln n.
enum class DiscoveryControl { hochberg, yekutieli };

// Adjusted p-values in the order given: those up to a rate are the discoveries at it. As R's
// p.adjust.
std::vector<double> adjusted_p(std::span<const double> p, DiscoveryControl control);

}  // namespace commonweal::methods
