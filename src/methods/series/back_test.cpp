#include "methods/series/back_test.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/normal_quantile.hpp"
#include "methods/series/prediction.hpp"

namespace commonweal::methods {
namespace {

using Figures = std::span<const std::optional<double>>;

constexpr std::size_t kOriginsMin = 4;
constexpr std::size_t kOriginsMax = 24;

// An origin is how many steps are known then; the last of them has a figure, and later ones too.
std::vector<std::size_t> all_origins(Figures figures, std::size_t figures_min) {
  const auto known = std::size_t(
      std::ranges::count_if(figures, [](const auto& figure) { return figure.has_value(); }));
  const std::size_t least = std::max(figures_min, known / 2);
  std::vector<std::size_t> origins;
  std::size_t so_far = 0;
  for (std::size_t step = 0; step < figures.size(); ++step) {
    if (!figures[step]) continue;
    ++so_far;
    if (so_far >= least && so_far < known) origins.push_back(step + 1);
  }
  return origins;
}

// Evenly spaced, the last among them.
std::vector<std::size_t> at_most(std::size_t count, const std::vector<std::size_t>& origins) {
  if (origins.size() <= count) return origins;
  std::vector<std::size_t> some;
  for (std::size_t i = 1; i <= count; ++i) some.push_back(origins[i * origins.size() / count - 1]);
  return some;
}

// The mean absolute change over a round, where both figures are known; nought where none are.
double usual_change(Figures figures, std::size_t round) {
  double sum = 0;
  double count = 0;
  for (std::size_t step = round; step < figures.size(); ++step) {
    if (!figures[step] || !figures[step - round]) continue;
    sum += std::abs(*figures[step] - *figures[step - round]);
    ++count;
  }
  return count > 0 ? sum / count : 0;
}

// The last figure known of the same season.
std::optional<double> naive(Figures known, std::size_t step, std::size_t round) {
  for (std::size_t back = round; back <= step; back += round) {
    const std::size_t at = step - back;
    if (at < known.size() && known[at]) return known[at];
  }
  return std::nullopt;
}

// An intervention that is yet to come at the origin has no mark in the figures.
StructuralForm known_at(std::size_t origin, StructuralForm form) {
  std::erase_if(form.regressors, [&](const std::vector<double>& column) {
    return std::all_of(column.begin(), column.begin() + std::ptrdiff_t(origin),
                       [](double value) { return value == 0; });
  });
  return form;
}

struct Tally {
  int origins = 0;
  int forecasts = 0;
  int inside_80 = 0;
  int inside_95 = 0;
  int measured = 0;
  double errors = 0;
  double naive_errors = 0;

  void add(const NormalEstimate& said, double came) {
    ++forecasts;
    const double off = std::abs(came - said.mean) / said.standard_deviation;
    if (off <= base::normal_quantile(0.9)) ++inside_80;
    if (off <= base::normal_quantile(0.975)) ++inside_95;
  }
};

void ask_at(std::size_t origin, Figures figures, const BacktestQuestion& question, Tally& tally) {
  const Figures known = figures.first(origin);
  StructuralFit start = question.fit;
  start.form = known_at(origin, start.form);
  const auto fit = most_likely_near(start, question.damping, known);
  if (!fit) return;
  ++tally.origins;
  const std::size_t horizon = std::min(question.horizon, figures.size() - origin);
  const auto said = predict(fit->form, fit->variances, known, horizon);
  const std::size_t round = std::size_t(std::max(1, fit->form.seasonal));
  const double unit = usual_change(known, round);
  for (std::size_t i = 0; i < said.size(); ++i) {
    const auto& came = figures[origin + i];
    if (!came) continue;
    tally.add(said[i], *came);
    const auto again = naive(known, origin + i, round);
    if (!again || !(unit > 0)) continue;
    ++tally.measured;
    tally.errors += std::abs(*came - said[i].mean) / unit;
    tally.naive_errors += std::abs(*came - *again) / unit;
  }
}

}  // namespace

std::optional<Backtest> back_test(Figures figures, const BacktestQuestion& question) {
  Tally tally;
  for (const std::size_t origin :
       at_most(kOriginsMax, all_origins(figures, question.figures_min))) {
    ask_at(origin, figures, question, tally);
  }
  if (std::size_t(tally.origins) < kOriginsMin || tally.measured == 0) return std::nullopt;
  return Backtest{.origins = tally.origins,
                  .forecasts = tally.forecasts,
                  .coverage_80 = double(tally.inside_80) / tally.forecasts,
                  .coverage_95 = double(tally.inside_95) / tally.forecasts,
                  .mase = tally.errors / tally.measured,
                  .naive_mase = tally.naive_errors / tally.measured};
}

}  // namespace commonweal::methods
