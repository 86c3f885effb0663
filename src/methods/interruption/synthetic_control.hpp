#pragma once

// A place against the mixture of others that was most like it before the change (Abadie, Diamond
// and Hainmueller 2010, Journal of the American Statistical Association 105), with their test: the
// same is done to every other place as if it had been changed, and the question is whether the gap
// after, for how close the fit was before, is among the widest.
//
// Alike means: in the outcome at every time before, all weighing the same. Abadie's weights of
// further predictors are not searched for: different searches find different ones, and the answer
// with them (Kaul, Klößner, Pfeifer and Schieler 2022).

#include <cstddef>
#include <optional>
#include <vector>

namespace commonweal::methods {

struct ControlQuestion {
  std::vector<std::vector<double>> outcomes;  // By place, then time; all of one length.
  std::size_t place;                          // That was changed.
  std::size_t at;                             // The first time after. 2 or more are before it.
};

struct SyntheticControl {
  std::vector<double> weights;    // By place; 0 of its own.
  std::vector<double> synthetic;  // By time.
  double effect;                  // The mean gap after the change.
  double error_before;            // Root mean square of the gap.
  double error_after;
  double
      p;  // The share of places whose ratio of these two is as large or larger, its own included.
};

// Requires three places or more.
SyntheticControl synthetic_control(const ControlQuestion& question);

}  // namespace commonweal::methods
