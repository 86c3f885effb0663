#pragma once

// How a sample was drawn, and how much what is worked out from it varies from sample to sample:
// Taylor's linearisation over the clusters of each stratum (Binder 1983).

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace commonweal::methods {

struct SurveyDesign {
  std::vector<double> weights;              // Of each response.
  std::vector<std::uint32_t> stratum = {};  // From 0; empty: one.
  std::vector<std::uint32_t> cluster = {};  // From 0, of all strata; empty: each its own.
  std::vector<double> population = {};      // Clusters that each stratum has; empty: very many.

  std::size_t size() const { return weights.size(); }
};

// What each response adds to an estimate's error, to first order: for a share p of domain D with
// weights W, w (y - p) / W in the domain and 0 elsewhere.
using Influence = std::vector<double>;

class SurveySpread {
 public:
  // A cluster that is alone in its stratum is held against all clusters' mean rather than its own,
  // which would say that it does not vary.
  explicit SurveySpread(const SurveyDesign& design);

  double variance(const Influence& influence) const;
  // By cluster, so scaled that the variance is the sum of their squares, and the covariance of two
  // that of their products.
  std::vector<double> deviations(const Influence& influence) const;
  double degrees() const;  // Clusters less strata; at least 1.
  std::size_t lone_clusters() const { return lone_; }
  std::size_t clusters() const { return stratum_of_.size(); }
  std::size_t strata() const { return clusters_in_.size(); }
  // For the replicates: by cluster its stratum, by stratum how many clusters, by response its
  // cluster, and the share that was not drawn of each stratum.
  const std::vector<std::uint32_t>& stratum_of() const { return stratum_of_; }
  const std::vector<std::uint32_t>& clusters_in() const { return clusters_in_; }
  const std::vector<std::uint32_t>& cluster_of() const { return cluster_of_; }
  double share_not_drawn(std::size_t stratum) const { return not_drawn_[stratum]; }

 private:
  std::vector<std::uint32_t> cluster_of_;
  std::vector<std::uint32_t> stratum_of_;
  std::vector<std::uint32_t> clusters_in_;
  std::vector<double> not_drawn_;
  std::size_t lone_ = 0;
};

}  // namespace commonweal::methods
