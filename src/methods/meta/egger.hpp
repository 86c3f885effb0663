#pragma once

// Egger's test: whether effects grow as studies get less exact, as they do where small studies
// without an effect stay in the drawer. They may grow for other reasons, and with fewer than ten
// studies the test tells little (Sterne and others 2011, BMJ 343).

#include "base/result.hpp"
#include "methods/meta/meta_regression.hpp"

namespace commonweal::methods {

enum class EggerModel {
  // Least squares of effects on standard errors with the weights 1 / variance and one factor for
  // the spread left (Egger and others 1997).
  linear,
  mixed,  // The meta-regression on standard errors, as the question asks for it.
};

struct EggerTest {
  Coefficient slope;              // Of the effect, by the standard error.
  Coefficient limit;              // The effect of a study without error, if the line holds.
  std::optional<double> degrees;  // Of Student's t.
};

// Fails where all studies are as exact as each other, or fewer than three. The linear model heeds
// the confidence of the question alone.
base::Result<EggerTest> egger_test(const Effects& effects, EggerModel model = EggerModel::linear,
                                   const PoolQuestion& question = {});

}  // namespace commonweal::methods
