#pragma once

namespace commonweal::methods {

// Confidence limits, lower and upper, in the unit of what they are of.
struct Limits {
  double lower;
  double upper;
};

}  // namespace commonweal::methods
