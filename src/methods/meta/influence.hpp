#pragma once

// How far a pooled effect or a meta-regression rests on each study: Viechtbauer and Cheung (2010),
// Outlier and influence diagnostics for meta-analysis, Research Synthesis Methods 1. A study that
// weighs much is not wrong for it: these say where to look, not what to leave out.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "methods/meta/model_matrix.hpp"
#include "methods/meta/pool.hpp"

namespace commonweal::methods {

// What changes when the model is fitted without a study.
struct Deletion {
  double rstudent;          // How far it lies from where the others put it, in standard errors.
  double dffits;            // How far its own fitted effect moves, in standard errors.
  double cooks_distance;    // How far all coefficients move.
  double covariance_ratio;  // Below 1 where they are surer without it.
  double tau2;
  double q;
  std::vector<double> dfbetas;  // How far each coefficient moves, in standard errors.
  bool is_influential;          // By the limits that the source gives.
};

struct StudyInfluence {
  std::string label;
  double hat;     // Of its effect on its own fitted one.
  double weight;  // A share of 1.
  // None where nothing can be fitted without it: it alone tells moderators apart.
  std::optional<Deletion> without;
};

base::Result<std::vector<StudyInfluence>> influence_of(const Effects& effects,
                                                       std::span<const Moderator> moderators = {},
                                                       const PoolQuestion& question = {});

}  // namespace commonweal::methods
