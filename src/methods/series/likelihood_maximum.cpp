#include "methods/series/likelihood_maximum.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "methods/series/descent.hpp"
#include "methods/series/kalman_filter.hpp"
#include "methods/series/likelihood_score.hpp"

namespace commonweal::methods {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

// A standard deviation of this share of the largest figure is rounding.
constexpr double kRounding = 1e-10;

// Ratios of irregular, level, slope and seasonal, from which the climb may start: which of the
// parts is noisy is what tells one kind of series from another.
constexpr PerNoise kStarts[] = {
    {1, 0.1, 1e-3, 1e-2}, {0.1, 1, 1e-2, 0.1},   {1, 1e-3, 1e-2, 1e-3}, {1e-2, 0.1, 1, 1e-2},
    {0.1, 0.1, 1e-4, 1},  {1, 0.3, 1e-5, 1e-4},  {1e-3, 1, 1e-4, 1e-3}, {1, 1e-2, 1e-4, 0.1},
    {1, 1e-3, 0.3, 1e-2}, {1, 1e-4, 0.02, 1e-3}, {1e-3, 1, 0.1, 1e-2},  {1, 1, 1e-4, 1},
};

// The best are climbed from at any rate, others if they are no lower than this below the top that
// was found: a few steps, and on only if they then stand higher.
constexpr std::size_t kClimbsMin = 3;
constexpr double kLowerMax = 20;
constexpr int kTrialSteps = 5;
constexpr int kStepsMax = 200;
constexpr int kReleasesMax = 4;

// After a first leg of a climb ratios this small are tried at nought: on a scale of logarithms it
// is infinitely far away.
constexpr int kFirstLeg = 7;
constexpr double kRatioToDrop = 1e-2;
constexpr double kRatiosLetOut[] = {1e-5, 1e-3, 0.1};
constexpr double kGainMin = 1e-10;

// From nought there is no way up.
constexpr double kRatioAtStartMin = 1e-3;

// Where the climb stands. Ratios to one another are all that counts; the largest is one.
struct Place {
  PerNoise ratios;
  double damping;
  // Minus the log likelihood at the best scale of the figures that come after every unknown start
  // is settled, given those before. Variances do not change what settles them; the damping does,
  // where there are gaps or a season, and the diffuse likelihoods of two dampings do not compare.
  double loss;
};

class Climb {
 public:
  Climb(const StructuralForm& form, Damping damping, std::span<const std::optional<double>> figures)
      : space_(form, figures.size()),
        filter_(space_, figures),
        is_damping_free_(damping == Damping::estimated) {
    for (const auto& figure : figures) {
      if (figure) largest_ = std::max(largest_, std::abs(*figure));
    }
  }

  FitResult top();
  FitResult top_near(const StructuralFit& start);

 private:
  double loss_at(const PerNoise& ratios, double damping);
  double loss_with_slope(const std::vector<Noise>& free, PerNoise ratios,
                         std::span<const double> at, std::span<double> slope);
  Place climbed(const Place& from, int steps);
  Place without_small(Place place);
  std::vector<Noise> rising_from_nought(const Place& place);
  Place let_out_best(const Place& place, const std::vector<Noise>& noises);
  Place topped(Place place);
  std::vector<Noise> positive(const Place& place) const;
  Place start_at(PerNoise ratios, double damping);
  std::vector<Place> starts();
  FitResult top_from(const std::vector<Place>& starts);
  double scale() const { return filter_.sums().squares / filter_.sums().degrees(); }

  StateSpace space_;
  KalmanFilter filter_;
  LikelihoodScore score_;
  bool is_damping_free_;
  double largest_ = 0;
};

double damping_at(double place) {
  return kDampingMin + (kDampingMax - kDampingMin) / (1 + std::exp(-place));
}

// At its ends the damping's place would be infinite.
double place_of_damping(double damping) {
  constexpr double kInside = 1e-5;
  damping = std::clamp(damping, kDampingMin + kInside, kDampingMax - kInside);
  return std::log((damping - kDampingMin) / (kDampingMax - damping));
}

PerNoise with_largest_one(PerNoise ratios) {
  const double largest = *std::ranges::max_element(ratios);
  for (double& ratio : ratios) ratio /= largest;
  return ratios;
}

double Climb::loss_at(const PerNoise& ratios, double damping) {
  space_.set_damping(damping);
  filter_.run(ratios);
  const auto& sums = filter_.sums();
  if (filter_.is_degenerate() || !filter_.is_settled() || sums.degrees() < 1) return kNever;
  if (!(std::sqrt(scale()) > kRounding * largest_)) return kNever;
  return -sums.log_likelihood(scale()) - 0.5 * sums.log_diffuse;
}

// By the logarithms of the free ratios, and last by the place of the damping, where it is free.
double Climb::loss_with_slope(const std::vector<Noise>& free, PerNoise ratios,
                              std::span<const double> at, std::span<double> slope) {
  for (std::size_t i = 0; i < free.size(); ++i) of(ratios, free[i]) = std::exp(at[i]);
  ratios = with_largest_one(ratios);
  double damping = space_.form().damping;
  if (is_damping_free_) {
    constexpr double kStep = 1e-4;
    damping = damping_at(at.back());
    const double above = loss_at(ratios, damping_at(at.back() + kStep));
    const double below = loss_at(ratios, damping_at(at.back() - kStep));
    slope.back() = (above - below) / (2 * kStep);
  }
  const double loss = loss_at(ratios, damping);
  if (loss == kNever) return loss;
  const NoiseSums sums = score_.of_run(filter_);
  for (std::size_t i = 0; i < free.size(); ++i) {
    slope[i] = -of(ratios, free[i]) * sums.score(free[i], scale());
  }
  return loss;
}

Place Climb::climbed(const Place& from, int steps) {
  const auto free = positive(from);
  std::vector<double> start;
  start.reserve(free.size() + 1);
  for (const Noise noise : free) start.push_back(std::log(of(from.ratios, noise)));
  if (is_damping_free_) start.push_back(place_of_damping(from.damping));
  const Lowest lowest = descend(
      [&](std::span<const double> at, std::span<double> slope) {
        return loss_with_slope(free, from.ratios, at, slope);
      },
      start, {.steps = steps});
  Place place = from;
  for (std::size_t i = 0; i < free.size(); ++i) of(place.ratios, free[i]) = std::exp(lowest.at[i]);
  place.ratios = with_largest_one(place.ratios);
  if (is_damping_free_) place.damping = damping_at(lowest.at.back());
  place.loss = lowest.value;
  return place;
}

std::vector<Noise> Climb::positive(const Place& place) const {
  std::vector<Noise> noises;
  for (std::size_t i = 0; i < kNoises; ++i) {
    if (space_.has(Noise(i)) && place.ratios[i] > 0) noises.push_back(Noise(i));
  }
  return noises;
}

Place Climb::without_small(Place place) {
  for (double& ratio : place.ratios) {
    if (ratio == 0 || ratio > kRatioToDrop) continue;
    const double before = ratio;
    ratio = 0;
    const double loss = loss_at(place.ratios, place.damping);
    if (loss <= place.loss + kGainMin) {
      place.loss = loss;
    } else {
      ratio = before;
    }
  }
  return place;
}

std::vector<Noise> Climb::rising_from_nought(const Place& place) {
  loss_at(place.ratios, place.damping);
  const NoiseSums sums = score_.of_run(filter_);
  std::vector<Noise> rising;
  for (std::size_t i = 0; i < kNoises; ++i) {
    const bool is_nought = space_.has(Noise(i)) && place.ratios[i] == 0;
    if (is_nought && sums.score(Noise(i), scale()) > 0) rising.push_back(Noise(i));
  }
  return rising;
}

Place Climb::let_out_best(const Place& place, const std::vector<Noise>& noises) {
  Place best{.ratios = {}, .damping = 1, .loss = kNever};
  for (const double ratio : kRatiosLetOut) {
    Place let_out = place;
    for (const Noise noise : noises) of(let_out.ratios, noise) = ratio;
    let_out.loss = loss_at(let_out.ratios, let_out.damping);
    if (let_out.loss < best.loss) best = let_out;
  }
  return best;
}

Place Climb::topped(Place place) {
  place = without_small(climbed(place, kFirstLeg));
  place = without_small(climbed(place, kStepsMax));
  for (int release = 0; release < kReleasesMax; ++release) {
    const auto rising = rising_from_nought(place);
    if (rising.empty()) break;
    Place let_out = let_out_best(place, rising);
    if (let_out.loss == kNever) break;
    let_out = without_small(climbed(let_out, kStepsMax));
    if (!(let_out.loss < place.loss - kGainMin)) break;
    place = let_out;
  }
  return place;
}

Place Climb::start_at(PerNoise ratios, double damping) {
  for (std::size_t i = 0; i < kNoises; ++i) {
    if (!space_.has(Noise(i))) ratios[i] = 0;
  }
  if (!is_damping_free_) damping = space_.form().damping;
  ratios = with_largest_one(ratios);
  return {ratios, damping, loss_at(ratios, damping)};
}

std::vector<Place> Climb::starts() {
  constexpr double kDampingAtStart = 0.9;
  std::vector<Place> places;
  for (const PerNoise& ratios : kStarts) places.push_back(start_at(ratios, kDampingAtStart));
  std::ranges::stable_sort(places, {}, &Place::loss);
  return places;
}

FitResult Climb::top_from(const std::vector<Place>& starts) {
  Place best{.ratios = {}, .damping = 1, .loss = kNever};
  for (std::size_t i = 0; i < starts.size(); ++i) {
    if (starts[i].loss == kNever) continue;
    if (i >= kClimbsMin && starts[i].loss > best.loss + kLowerMax) break;
    Place place = starts[i];
    if (best.loss < kNever) place = climbed(place, kTrialSteps);
    if (!(place.loss < best.loss)) continue;
    place = topped(place);
    if (place.loss < best.loss) best = place;
  }
  if (best.loss == kNever) {
    return tl::unexpected(filter_.is_settled() ? NoFit::without_error : NoFit::unsettled);
  }
  loss_at(best.ratios, best.damping);
  StructuralFit fit{space_.form(), best.ratios, filter_.sums().log_likelihood(scale()),
                    positive(best).size() + (is_damping_free_ ? 1 : 0)};
  for (double& variance : fit.variances) variance *= scale();
  return fit;
}

FitResult Climb::top() { return top_from(starts()); }

FitResult Climb::top_near(const StructuralFit& start) {
  PerNoise ratios = with_largest_one(start.variances);
  for (double& ratio : ratios) ratio = std::max(ratio, kRatioAtStartMin);
  const double inside = std::clamp(start.form.damping, kDampingMin + 0.01, kDampingMax - 0.01);
  return top_from({start_at(ratios, inside)});
}

}  // namespace

FitResult most_likely(const StructuralForm& form, Damping damping,
                      std::span<const std::optional<double>> figures) {
  return Climb(form, damping, figures).top();
}

FitResult most_likely_near(const StructuralFit& start, Damping damping,
                           std::span<const std::optional<double>> figures) {
  return Climb(start.form, damping, figures).top_near(start);
}

}  // namespace commonweal::methods
