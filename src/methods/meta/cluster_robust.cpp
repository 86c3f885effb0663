#include "methods/meta/cluster_robust.hpp"

#include <cmath>
#include <string>
#include <utility>

#include "base/problems.hpp"
#include "methods/distributions/student.hpp"
#include "methods/meta/symmetric_root.hpp"

namespace commonweal::methods {
namespace {

// The model whose coefficients are in question.
struct WorkingModel {
  const Effects& effects;
  const Clusters& clusters;
  const ModelMatrix& matrix;
  NestedVariances variances;
  NestedFit fit;

  double x(std::size_t effect, std::size_t column) const { return matrix.row(effect)[column]; }
};

// What one cluster adds, for one coefficient: with a = A W X M c, its residuals along a, the
// variance of those under the model if nothing were fitted, and X'a.
struct Direction {
  double residual = 0;
  double variance = 0;
  std::vector<double> along;
};

SquareMatrix block_of(const WorkingModel& model, std::size_t cluster) {
  const auto members = model.clusters.members(cluster);
  SquareMatrix block(members.size());
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (std::size_t j = 0; j < members.size(); ++j) block(i, j) = model.variances.between;
    block(i, i) += model.effects.variances()[members[i]] + model.variances.within;
  }
  return block;
}

SquareMatrix transposed(const SquareMatrix& matrix) {
  SquareMatrix found(matrix.size());
  for (std::size_t i = 0; i < matrix.size(); ++i) {
    for (std::size_t j = 0; j < matrix.size(); ++j) found(i, j) = matrix(j, i);
  }
  return found;
}

// What is left of a block's variance when the fit has taken its part: V_j - X_j M X_j'.
SquareMatrix residual_variance(const WorkingModel& model, std::size_t cluster, SquareMatrix block) {
  const auto members = model.clusters.members(cluster);
  const std::size_t columns = model.matrix.columns();
  for (std::size_t i = 0; i < members.size(); ++i) {
    for (std::size_t j = 0; j < members.size(); ++j) {
      for (std::size_t a = 0; a < columns; ++a) {
        for (std::size_t b = 0; b < columns; ++b) {
          block(i, j) -=
              model.x(members[i], a) * model.fit.covariance()(a, b) * model.x(members[j], b);
        }
      }
    }
  }
  return block;
}

// CR2's A = D' (D (V - X M X') D')^-1/2 D, with D'D = V, times a column.
std::vector<double> adjusted(const WorkingModel& model, std::size_t cluster,
                             const std::vector<double>& column) {
  const SquareMatrix block = block_of(model, cluster);
  const SquareMatrix d = upper_factor(block);
  const SquareMatrix left = residual_variance(model, cluster, block);
  const SquareMatrix root = inverse_square_root(product(product(d, left), transposed(d)));
  const SquareMatrix a = product(product(transposed(d), root), d);
  std::vector<double> found(column.size());
  for (std::size_t i = 0; i < column.size(); ++i) {
    for (std::size_t j = 0; j < column.size(); ++j) found[i] += a(i, j) * column[j];
  }
  return found;
}

// W X M c of a cluster.
std::vector<double> pull_of(const WorkingModel& model, std::size_t cluster,
                            const std::vector<double>& contrast) {
  std::vector<double> column;
  for (const std::size_t effect : model.clusters.members(cluster)) {
    double sum = 0;
    for (std::size_t a = 0; a < contrast.size(); ++a) {
      for (std::size_t b = 0; b < contrast.size(); ++b) {
        sum += model.x(effect, a) * model.fit.covariance()(a, b) * contrast[b];
      }
    }
    column.push_back(sum);
  }
  return model.fit.weighed(cluster, std::move(column));
}

Direction direction_of(const WorkingModel& model, std::size_t cluster,
                       const std::vector<double>& contrast, ClusterCorrection correction) {
  auto a = pull_of(model, cluster, contrast);
  const auto count = static_cast<double>(model.clusters.count());
  if (correction == ClusterCorrection::cr2) {
    a = adjusted(model, cluster, a);
  } else {
    for (double& value : a) value *= std::sqrt(count / (count - 1));
  }
  const auto members = model.clusters.members(cluster);
  Direction found;
  found.along.resize(contrast.size());
  double sum = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    found.residual += a[i] * model.fit.residual(members[i]);
    found.variance +=
        a[i] * a[i] * (model.effects.variances()[members[i]] + model.variances.within);
    sum += a[i];
    for (std::size_t c = 0; c < contrast.size(); ++c) {
      found.along[c] += a[i] * model.x(members[i], c);
    }
  }
  found.variance += model.variances.between * sum * sum;
  return found;
}

struct Robust {
  double variance = 0;
  double expected = 0;  // Of the variance, under the model.
  double degrees = 0;

  // Where a cluster alone tells a coefficient it is fitted exactly, and both are what rounding
  // leaves of 0. Of a sum of squares the degrees are never below 1 but for rounding.
  bool is_known(double of_model) const {
    constexpr double kResidue = 1e-12;
    constexpr double kFewest = 0.99;
    return variance > kResidue * of_model && expected > kResidue * of_model && degrees > kFewest &&
           std::isfinite(degrees);
  }
};

// The variance is a sum of squares of normal numbers whose variances and covariances under the
// model are v_j - b_j' M b_j and -b_i' M b_j; Satterthwaite's degrees match its first two moments.
Robust robust_of(const WorkingModel& model, const std::vector<double>& contrast,
                 ClusterCorrection correction) {
  const SquareMatrix& m = model.fit.covariance();
  SquareMatrix outer(contrast.size());
  Robust found;
  double trace = 0, squares = 0;
  for (std::size_t cluster = 0; cluster < model.clusters.count(); ++cluster) {
    const Direction it = direction_of(model, cluster, contrast, correction);
    found.variance += it.residual * it.residual;
    double fitted = 0;
    for (std::size_t a = 0; a < contrast.size(); ++a) {
      for (std::size_t b = 0; b < contrast.size(); ++b) {
        fitted += it.along[a] * m(a, b) * it.along[b];
        outer(a, b) += it.along[a] * it.along[b];
      }
    }
    trace += it.variance - fitted;
    squares += it.variance * it.variance - 2 * it.variance * fitted;
  }
  const SquareMatrix shared = product(m, outer);
  squares += trace_of_product(shared, shared);
  found.expected = trace;
  found.degrees = trace * trace / squares;
  return found;
}

// What makes a coefficient as given out of those in the basis.
std::vector<double> contrast_of(const ModelMatrix& matrix, std::size_t coefficient) {
  std::vector<double> contrast;
  for (std::size_t column = 0; column < matrix.columns(); ++column) {
    std::vector<double> unit(matrix.columns());
    unit[column] = 1;
    contrast.push_back(matrix.given(unit)[coefficient]);
  }
  return contrast;
}

std::string too_few_for(const std::string& name) {
  return "There are too few clusters to tell how sure " + name +
         " is: what tells it lies in too few of them. Add clusters, join categories or leave out "
         "moderators.";
}

base::Problems problems_of(const Effects& effects, const Clusters& clusters,
                           const NestedVariances& working, const RobustQuestion& question) {
  base::Problems problems;
  const auto require = [&](bool holds, std::string what) {
    if (!holds) problems.add({.what = std::move(what)});
  };
  require(clusters.effects() == effects.count(),
          "There are " + std::to_string(effects.count()) + " effects and " +
              std::to_string(clusters.effects()) + " clusters named. Name one for each effect.");
  require(clusters.count() > 1,
          "All effects are in one cluster. A cluster-robust variance needs two or more.");
  require(std::isfinite(working.between) && working.between >= 0 && std::isfinite(working.within) &&
              working.within >= 0,
          "The variances of the working model must be numbers from 0.");
  require(question.confidence > 0 && question.confidence < 1,
          "The confidence must lie between 0 and 1.");
  return problems;
}

}  // namespace

base::Result<std::vector<RobustCoefficient>> cluster_robust(const Effects& effects,
                                                            const Clusters& clusters,
                                                            const NestedVariances& working,
                                                            const RobustQuestion& question,
                                                            std::span<const Moderator> moderators) {
  auto problems = problems_of(effects, clusters, working, question);
  if (!problems.empty()) return std::move(problems).fail();
  const auto matrix = ModelMatrix::make(effects.count(), moderators);
  if (!matrix) return tl::unexpected<base::Error>(matrix.error());
  WorkingModel model{effects, clusters, *matrix, working, NestedFit(effects, *matrix, clusters)};
  const auto refuse = [](std::string what) {
    return base::fail(base::ErrorCode::invalid_input, std::move(what));
  };
  if (!model.fit.weigh(working))
    return refuse("The effects cannot be weighted by their variances.");
  const auto estimates = matrix->given(model.fit.coefficients());
  const SquareMatrix of_model = matrix->given(model.fit.covariance());
  std::vector<RobustCoefficient> found;
  for (std::size_t i = 0; i < estimates.size(); ++i) {
    const auto contrast = contrast_of(*matrix, i);
    const Robust robust = robust_of(model, contrast, question.correction);
    // CR2 takes its root without what is fitted exactly, and then tells of something else: what
    // CR1 cannot tell, it cannot.
    const Robust plain = robust_of(model, contrast, ClusterCorrection::cr1);
    if (!plain.is_known(of_model(i, i)) || !robust.is_known(of_model(i, i))) {
      const std::string mean = moderators.empty() ? "the mean" : "the intercept";
      return refuse(too_few_for(i == 0 ? mean : moderators[i - 1].name));
    }
    const double error = std::sqrt(robust.variance);
    const double half = student_quantile(0.5 + question.confidence / 2, robust.degrees) * error;
    found.push_back({.name = i == 0 ? "intercept" : moderators[i - 1].name,
                     .estimate = estimates[i],
                     .standard_error = error,
                     .statistic = estimates[i] / error,
                     .degrees = robust.degrees,
                     .p = student_share_beyond(estimates[i] / error, robust.degrees),
                     .limits = {estimates[i] - half, estimates[i] + half}});
  }
  return found;
}

}  // namespace commonweal::methods
