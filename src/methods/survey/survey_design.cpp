#include "methods/survey/survey_design.hpp"

#include <algorithm>
#include <numeric>

#include "base/check.hpp"

namespace commonweal::methods {

SurveySpread::SurveySpread(const SurveyDesign& design) : cluster_of_(design.cluster) {
  if (cluster_of_.empty()) {
    cluster_of_.resize(design.size());
    std::iota(cluster_of_.begin(), cluster_of_.end(), 0U);
  }
  CW_CHECK(cluster_of_.size() == design.size() && !cluster_of_.empty());
  stratum_of_.resize(std::ranges::max(cluster_of_) + std::size_t{1});
  for (std::size_t i = 0; i < design.stratum.size(); ++i) {
    stratum_of_[cluster_of_[i]] = design.stratum[i];
  }
  clusters_in_.resize(std::ranges::max(stratum_of_) + std::size_t{1});
  for (const auto stratum : stratum_of_) ++clusters_in_[stratum];
  lone_ = static_cast<std::size_t>(std::ranges::count(clusters_in_, 1U));
  not_drawn_.assign(clusters_in_.size(), 1);
  for (std::size_t h = 0; h < design.population.size(); ++h) {
    not_drawn_[h] = std::max(0.0, 1 - clusters_in_[h] / design.population[h]);
  }
}

std::vector<double> SurveySpread::totals(const Influence& influence) const {
  CW_CHECK(influence.size() == cluster_of_.size());
  std::vector<double> sums(clusters());
  for (std::size_t i = 0; i < influence.size(); ++i) sums[cluster_of_[i]] += influence[i];
  return sums;
}

double SurveySpread::covariance(const Influence& one, const Influence& other) const {
  const auto a = totals(one);
  const auto b = totals(other);
  std::vector<double> mean_a(strata());
  std::vector<double> mean_b(strata());
  double all_a = 0;
  double all_b = 0;
  for (std::size_t c = 0; c < a.size(); ++c) {
    mean_a[stratum_of_[c]] += a[c] / clusters_in_[stratum_of_[c]];
    mean_b[stratum_of_[c]] += b[c] / clusters_in_[stratum_of_[c]];
    all_a += a[c] / static_cast<double>(a.size());
    all_b += b[c] / static_cast<double>(a.size());
  }
  double sum = 0;
  for (std::size_t c = 0; c < a.size(); ++c) {
    const auto h = stratum_of_[c];
    const double n = clusters_in_[h];
    const bool is_alone = clusters_in_[h] == 1;
    const double from_a = a[c] - (is_alone ? all_a : mean_a[h]);
    const double from_b = b[c] - (is_alone ? all_b : mean_b[h]);
    sum += not_drawn_[h] * (is_alone ? 1 : n / (n - 1)) * from_a * from_b;
  }
  return sum;
}

double SurveySpread::degrees() const {
  return std::max(1.0, static_cast<double>(clusters()) - static_cast<double>(strata()));
}

}  // namespace commonweal::methods
