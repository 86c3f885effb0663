#include "methods/survey/survey_design.hpp"

#include <algorithm>
#include <cmath>
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

std::vector<double> SurveySpread::deviations(const Influence& influence) const {
  CW_CHECK(influence.size() == cluster_of_.size());
  std::vector<double> sums(clusters());
  for (std::size_t i = 0; i < influence.size(); ++i) sums[cluster_of_[i]] += influence[i];
  std::vector<double> means(strata());
  double mean = 0;
  for (std::size_t c = 0; c < sums.size(); ++c) {
    means[stratum_of_[c]] += sums[c] / clusters_in_[stratum_of_[c]];
    mean += sums[c] / static_cast<double>(sums.size());
  }
  for (std::size_t c = 0; c < sums.size(); ++c) {
    const auto h = stratum_of_[c];
    const double n = clusters_in_[h];
    const bool is_alone = clusters_in_[h] == 1;
    const double scale = not_drawn_[h] * (is_alone ? 1 : n / (n - 1));
    sums[c] = std::sqrt(scale) * (sums[c] - (is_alone ? mean : means[h]));
  }
  return sums;
}

double SurveySpread::variance(const Influence& influence) const {
  double sum = 0;
  for (const double deviation : deviations(influence)) sum += deviation * deviation;
  return sum;
}

double SurveySpread::degrees() const {
  return std::max(1.0, static_cast<double>(clusters()) - static_cast<double>(strata()));
}

}  // namespace commonweal::methods
