#include "methods/survey/survey_replicates.hpp"

#include "base/philox.hpp"

namespace commonweal::methods {
namespace {

std::vector<double> scaled(const SurveyDesign& design, const SurveySpread& spread,
                           const std::vector<double>& by_cluster) {
  auto weights = design.weights;
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] *= by_cluster[spread.cluster_of()[i]];
  return weights;
}

// By stratum, its clusters in order.
std::vector<std::vector<std::uint32_t>> clusters_by_stratum(const SurveySpread& spread) {
  std::vector<std::vector<std::uint32_t>> all(spread.strata());
  for (std::uint32_t c = 0; c < spread.clusters(); ++c) all[spread.stratum_of()[c]].push_back(c);
  return all;
}

}  // namespace

SurveyReplicates jackknife_replicates(const SurveyDesign& design) {
  const SurveySpread spread(design);
  SurveyReplicates replicates;
  for (std::uint32_t out = 0; out < spread.clusters(); ++out) {
    const auto h = spread.stratum_of()[out];
    const double n = spread.clusters_in()[h];
    if (n < 2) continue;
    std::vector<double> factor(spread.clusters(), 1);
    for (std::uint32_t c = 0; c < factor.size(); ++c) {
      if (spread.stratum_of()[c] == h) factor[c] = c == out ? 0 : n / (n - 1);
    }
    replicates.weights.push_back(scaled(design, spread, factor));
    replicates.scales.push_back(spread.share_not_drawn(h) * (n - 1) / n);
  }
  return replicates;
}

SurveyReplicates bootstrap_replicates(const SurveyDesign& design,
                                      const BootstrapQuestion& question) {
  const SurveySpread spread(design);
  const auto strata = clusters_by_stratum(spread);
  SurveyReplicates replicates;
  for (std::size_t r = 0; r < question.replicates; ++r) {
    base::RandomStream stream(question.seed, r);
    std::vector<double> factor(spread.clusters());
    for (const auto& clusters : strata) {
      const auto n = static_cast<std::uint32_t>(clusters.size());
      if (n == 1) factor[clusters[0]] = 1;
      for (std::uint32_t draw = 0; draw + 1 < n; ++draw) {
        factor[clusters[stream.below(n)]] += double(n) / (n - 1);
      }
    }
    replicates.weights.push_back(scaled(design, spread, factor));
    replicates.scales.push_back(1 / static_cast<double>(question.replicates));
  }
  return replicates;
}

double replicate_variance(
    const SurveyDesign& design, const SurveyReplicates& replicates,
    const std::function<double(const std::vector<double>& weights)>& estimate) {
  const double all = estimate(design.weights);
  double variance = 0;
  for (std::size_t r = 0; r < replicates.weights.size(); ++r) {
    const double apart = estimate(replicates.weights[r]) - all;
    variance += replicates.scales[r] * apart * apart;
  }
  return variance;
}

}  // namespace commonweal::methods
