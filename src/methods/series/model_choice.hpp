#pragma once

// Which structural model: each is fitted, and the one that predicted the figures best for its
// number of parameters is taken.

#include <optional>
#include <span>
#include <vector>

#include "methods/series/likelihood_maximum.hpp"

namespace commonweal::methods {

// level      goes on where it stands; its level wanders.
// trend      goes on as steeply as of late; its slope wanders.
// damped     the same, but each period loses a share of the slope.
// automatic  whichever of the three predicted the figures best for its number of parameters.
enum class ForecastModel { automatic, level, trend, damped };

struct Candidate {
  ForecastModel model;
  StructuralFit fit;
  // Akaike's criterion with Hurvich and Tsai's (1989) correction for few figures, less is better;
  // infinite where there are too few for it. Over the figures that come after every candidate's
  // unknown starts are settled, each given those before it: diffuse likelihoods of models with
  // different numbers of unknown starts must not be compared, for their difference depends on the
  // unit of the figures (Francke, Koopman and de Vos 2010).
  double aicc;
};

struct ModelChoice {
  std::vector<Candidate> considered;
  std::size_t chosen = 0;

  const Candidate& best() const { return considered[chosen]; }
};

// How few figures a model can be fitted to.
std::size_t figures_min(ForecastModel model, int seasonal);

Damping damping_of(ForecastModel model);

// Of one model, or of all that the figures suffice for. The form gives season and regressors.
tl::expected<ModelChoice, NoFit> choose_model(ForecastModel model, const StructuralForm& form,
                                              std::span<const std::optional<double>> figures);

}  // namespace commonweal::methods
