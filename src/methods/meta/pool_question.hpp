#pragma once

// How studies are to be pooled: by which estimator of the variance between them, and how sure the
// answer is said to be.

#include <optional>

namespace commonweal::methods {

// How the variance between the true effects of studies is estimated; `fixed` takes it as none.
enum class PoolMethod {
  fixed,              // Inverse variance.
  dersimonian_laird,  // DerSimonian and Laird (1986): moments of Q.
  paule_mandel,       // Paule and Mandel (1982): Q at its expectation.
  reml,               // Restricted maximum likelihood.
  ml,                 // Maximum likelihood: too small with few studies.
  sidik_jonkman,      // Sidik and Jonkman (2005): from a rough start, never 0.
  hedges,             // Hedges (1983), Hedges and Olkin (1985): moments without weights.
  empirical_bayes,    // Morris (1983): where it converges, it is Paule and Mandel's.
};

enum class Inference {
  normal,
  student,  // t with k - p degrees of freedom, for k studies and p coefficients.
  // Knapp and Hartung (2003): variances scaled by the weighted spread found, and t with k - p.
  knapp_hartung,
  // The same, never scaled below 1, so that limits are no narrower than without it.
  knapp_hartung_at_least_one,
};

// The degrees of freedom of the prediction interval.
enum class PredictionDegrees {
  as_inference,  // Normal, or k - p with t: as R's metafor.
  student,       // t with k - p, whatever the limits are.
  one_fewer,     // t with k - p - 1: k - 2 without moderators (Higgins and others 2009).
};

// How far reml, ml and empirical_bayes search for the variance between studies.
enum class Tau2Search {
  // Fisher's steps, as R's metafor takes them, until one is 1e-5 or less: the same figures as
  // there.
  // Where chance makes effects vary by less than 0.01, until one is a thousandth of that.
  as_metafor,
  to_the_top,  // Of the likelihood, to 1e-10 of itself.
};

struct PoolQuestion {
  PoolMethod method = PoolMethod::reml;
  Inference inference = Inference::normal;
  PredictionDegrees prediction = PredictionDegrees::as_inference;
  double confidence = 0.95;
  Tau2Search search = Tau2Search::as_metafor;
  // The variance between studies, where it is given and not estimated; from 0, not with `fixed`.
  std::optional<double> tau2;
};

}  // namespace commonweal::methods
