#include "methods/meta/bayes_pool.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>
#include <utility>

#include "base/problems.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

// The seven places and weights of Gauss and Legendre on -1 to 1.
constexpr std::array<double, 7> kPlaces{
    -0.94910791234275852453, -0.74153118559939443986, -0.40584515137739716691, 0,
    0.40584515137739716691,  0.74153118559939443986,  0.94910791234275852453};
constexpr std::array<double, 7> kWeights{
    0.12948496616886969327, 0.27970539148927666790, 0.38183005050511894495, 0.41795918367346938776,
    0.38183005050511894495, 0.27970539148927666790, 0.12948496616886969327};
constexpr int kPanels = 100;
constexpr double kNegligible = 40;  // Of a log density: e^-40 of its greatest.

// A normal distribution, with a share of a mixture.
struct Part {
  double share;
  double mean;
  double variance;
};

struct MeanGivenTau {
  double mean;
  double variance;
  double log_density;  // Of tau, up to a constant.
};

MeanGivenTau given(const Effects& effects, double scale, double tau) {
  double weights = 0, sum = 0, log_density = 0;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    const double variance = effects.variances()[i] + tau * tau;
    weights += 1 / variance;
    sum += effects.estimates()[i] / variance;
    log_density -= std::log(variance) / 2;
  }
  const double mean = sum / weights;
  for (std::size_t i = 0; i < effects.count(); ++i) {
    const double apart = effects.estimates()[i] - mean;
    log_density -= apart * apart / (effects.variances()[i] + tau * tau) / 2;
  }
  log_density -= std::log(weights) / 2 + tau * tau / (2 * scale * scale);
  return {mean, 1 / weights, log_density};
}

// The posterior of tau, in panels beyond which its density is negligible. They are even in
// asinh(tau / least standard error): even near 0, by factors further out, so that a narrow top
// under a wide prior has its share of them.
class TauPosterior {
 public:
  TauPosterior(const Effects& effects, double scale) : effects_(effects), scale_(scale) {
    unit_ = std::min(scale, std::sqrt(*std::ranges::min_element(effects.variances())));
    find_range();
    width_ = (high_ - low_) / kPanels;
    for (int panel = 0; panel < kPanels; ++panel) {
      const double from = low_ + panel * width_;
      total_ += share_within(from, from + width_);
      below_.push_back(total_);
    }
  }

  template <class Visit>
  void each(Visit&& visit) const {
    for (int panel = 0; panel < kPanels; ++panel) {
      for (std::size_t i = 0; i < kPlaces.size(); ++i) {
        const double at = low_ + (panel + (kPlaces[i] + 1) / 2) * width_;
        visit(tau_at(at), kWeights[i] * width_ / 2 * density(at) / total_);
      }
    }
  }

  double quantile(double share) const {
    const double wanted = share * total_;
    const auto it = std::ranges::lower_bound(below_, wanted);
    const auto panel = std::min<std::ptrdiff_t>(it - below_.begin(), kPanels - 1);
    const double from = low_ + static_cast<double>(panel) * width_;
    const double before = panel == 0 ? 0 : below_[static_cast<std::size_t>(panel - 1)];
    double low = from;
    double high = from + width_;
    for (int step = 0; step < 100; ++step) {
      const double middle = low + (high - low) / 2;
      if (middle == low || middle == high) break;
      (before + share_within(from, middle) < wanted ? low : high) = middle;
    }
    return tau_at(high);
  }

 private:
  double log_density(double tau) const { return given(effects_, scale_, tau).log_density; }
  double tau_at(double place) const { return unit_ * std::sinh(place); }
  double density(double place) const {
    return std::cosh(place) * std::exp(log_density(tau_at(place)) - highest_);
  }

  double share_within(double from, double to) const {
    double sum = 0;
    for (std::size_t i = 0; i < kPlaces.size(); ++i) {
      sum += kWeights[i] * density(from + (kPlaces[i] + 1) / 2 * (to - from));
    }
    return sum * (to - from) / 2;
  }

  // Beyond 10 scales the prior alone is below e^-50; within that, a grid by factors finds the top
  // and where it ends, however narrow it is beside the prior.
  void find_range() {
    constexpr double kFactor = 1.02;
    std::vector<double> grid{0};
    for (double tau = 1e-8 * scale_; tau < 12 * scale_; tau *= kFactor) grid.push_back(tau);
    std::vector<double> heights;
    for (const double tau : grid) heights.push_back(log_density(tau));
    highest_ = *std::ranges::max_element(heights);
    const auto counts = [&](double height) { return height > highest_ - kNegligible; };
    const auto first = std::ranges::find_if(heights, counts) - heights.begin();
    auto last = std::ssize(heights) - 1;
    while (!counts(heights[static_cast<std::size_t>(last)])) --last;
    low_ = first == 0 ? 0 : std::asinh(grid[static_cast<std::size_t>(first - 1)] / unit_);
    const auto end = std::min(grid.size() - 1, static_cast<std::size_t>(last + 1));
    high_ = std::asinh(grid[end] / unit_);
  }

  const Effects& effects_;
  double scale_;
  double unit_ = 1;
  double highest_ = 0;
  double low_ = 0;
  double high_ = 0;
  double width_ = 0;
  double total_ = 0;
  std::vector<double> below_;
};

double share_below(std::span<const Part> parts, double value) {
  double sum = 0;
  for (const Part& it : parts) {
    sum += it.share * normal_share((value - it.mean) / std::sqrt(it.variance));
  }
  return sum;
}

double density_at(std::span<const Part> parts, double value) {
  double sum = 0;
  for (const Part& it : parts) {
    const double apart = value - it.mean;
    sum += it.share * std::exp(-apart * apart / (2 * it.variance)) / std::sqrt(it.variance);
  }
  return sum / std::sqrt(2 * std::numbers::pi);
}

// Newton's steps, halved where one leaves what is known to hold the quantile.
double quantile(std::span<const Part> parts, double share, const Posterior& about) {
  double low = about.mean - about.standard_deviation;
  double high = about.mean + about.standard_deviation;
  while (share_below(parts, low) > share) low -= 2 * (high - low);
  while (share_below(parts, high) < share) high += 2 * (high - low);
  double at = low + (high - low) / 2;
  for (int step = 0; step < 100; ++step) {
    const double above = share_below(parts, at) - share;
    (above < 0 ? low : high) = at;
    double next = at - above / density_at(parts, at);
    if (!(next > low && next < high)) next = low + (high - low) / 2;
    if (std::abs(next - at) <= 1e-13 * about.standard_deviation) return next;
    at = next;
  }
  return at;
}

Posterior summed_up(std::span<const Part> parts, double share) {
  Posterior found{};
  for (const Part& it : parts) found.mean += it.share * it.mean;
  double variance = 0;
  for (const Part& it : parts) {
    variance += it.share * (it.variance + (it.mean - found.mean) * (it.mean - found.mean));
  }
  found.standard_deviation = std::sqrt(variance);
  found.median = quantile(parts, 0.5, found);
  found.limits = {quantile(parts, (1 - share) / 2, found), quantile(parts, (1 + share) / 2, found)};
  return found;
}

Posterior summed_up(const TauPosterior& tau, double share) {
  Posterior found{};
  tau.each([&](double value, double weight) { found.mean += weight * value; });
  double variance = 0;
  tau.each([&](double value, double weight) {
    variance += weight * (value - found.mean) * (value - found.mean);
  });
  found.standard_deviation = std::sqrt(variance);
  found.median = tau.quantile(0.5);
  found.limits = {tau.quantile((1 - share) / 2), tau.quantile((1 + share) / 2)};
  return found;
}

// The mean given each tau, with the tau.
struct Mixture {
  std::vector<Part> mu;
  std::vector<double> tau;
};

Mixture mixture_of(const Effects& effects, double scale, const TauPosterior& posterior) {
  constexpr double kTooLittle = 1e-18;
  Mixture mixture;
  posterior.each([&](double tau, double weight) {
    if (weight < kTooLittle) return;
    const MeanGivenTau it = given(effects, scale, tau);
    mixture.mu.push_back({weight, it.mean, it.variance});
    mixture.tau.push_back(tau);
  });
  return mixture;
}

// The true effect of a study given tau lies between its own estimate and the mean.
std::vector<Part> study_parts(const Mixture& mixture, double estimate, double variance) {
  std::vector<Part> parts;
  for (std::size_t i = 0; i < mixture.mu.size(); ++i) {
    const double tau2 = mixture.tau[i] * mixture.tau[i];
    const double drawn = variance / (variance + tau2);
    const Part& mu = mixture.mu[i];
    parts.push_back({mu.share, drawn * mu.mean + (1 - drawn) * estimate,
                     drawn * tau2 + drawn * drawn * mu.variance});
  }
  return parts;
}

std::vector<Part> further_parts(const Mixture& mixture) {
  std::vector<Part> parts = mixture.mu;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].variance += mixture.tau[i] * mixture.tau[i];
  }
  return parts;
}

}  // namespace

base::Result<BayesPooled> bayes_pool(const Effects& effects, const BayesQuestion& question) {
  base::Problems problems;
  if (!(std::isfinite(question.tau_scale) && question.tau_scale > 0)) {
    problems.add({.place = "tau_scale", .what = "The scale of the prior must be more than 0."});
  }
  if (!(question.share > 0 && question.share < 1)) {
    problems.add({.place = "share", .what = "The share must lie between 0 and 1."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  const TauPosterior tau(effects, question.tau_scale);
  const Mixture mixture = mixture_of(effects, question.tau_scale, tau);
  BayesPooled pooled{.mu = summed_up(mixture.mu, question.share),
                     .tau = summed_up(tau, question.share),
                     .prediction = summed_up(further_parts(mixture), question.share),
                     .share_above_none = 1 - share_below(mixture.mu, 0),
                     .studies = {}};
  for (std::size_t i = 0; i < effects.count(); ++i) {
    const auto parts = study_parts(mixture, effects.estimates()[i], effects.variances()[i]);
    pooled.studies.push_back({effects.label(i), summed_up(parts, question.share)});
  }
  return pooled;
}

}  // namespace commonweal::methods
