#include "methods/early_warning/early_warning.hpp"

#include <algorithm>
#include <cmath>

#include "base/check.hpp"
#include "base/parallel.hpp"
#include "methods/distributions/chi_square.hpp"
#include "methods/early_warning/cusum_share.hpp"
#include "methods/early_warning/season_free.hpp"
#include "methods/early_warning/series_signal.hpp"

namespace commonweal::methods {
namespace {

class Panel {
 public:
  Panel(const WarningPanel& panel, const WarningQuestion& question)
      : panel_(panel),
        question_(question),
        share_(question.cusum_reference, question.watched),
        warnings_(panel.begins.size() - 1),
        baselines_(warnings_.size()),
        spreads_(warnings_.size()),
        variances_(warnings_.size()) {}

  std::vector<SeriesWarning> judge(DiscoveryControl control) {
    each([&](std::size_t i) { measure(i); });
    prior_ = variance_prior(spreads_);
    each([&](std::size_t i) { signal(i); });
    shrink();
    adjust(control);
    return std::move(warnings_);
  }

 private:
  template <class Body>
  void each(Body&& body) {
    const base::ParallelOptions options{.chunk_size = question_.seasonal > 0 ? 16U : 4096U};
    base::parallel_for(warnings_.size(), options, [&](const base::Chunk& chunk) {
      for (std::size_t i = chunk.first; i < chunk.end; ++i) body(i);
    });
  }

  WatchedSeries series(std::size_t i) const {
    const std::size_t begin = panel_.begins[i];
    const std::size_t count = panel_.begins[i + 1] - begin;
    const auto cases = panel_.cases.empty() ? panel_.cases : panel_.cases.subspan(begin, count);
    const std::size_t baseline = count > question_.watched ? count - question_.watched : 0;
    return {panel_.values.subspan(begin, count), cases, baseline};
  }

  void measure(std::size_t i) {
    const auto own = series(i);
    auto& warning = warnings_[i];
    warning = {.is_judged = false, .p = 1, .adjusted = 1};
    if (own.baseline < kBaselineLeast) return;
    baselines_[i] = baseline_of(own);
    spreads_[i] = baselines_[i].spread;
    warning.is_judged = !hardly_change(own.values.first(own.baseline));
    if (!warning.is_judged) spreads_[i].variance = 0;
    if (!warning.is_judged) return;
    const auto limits = quick_limits(own.values, own.baseline, question_.screened);
    warning.rules = quick_rules(own.values, limits);
  }

  void signal(std::size_t i) {
    auto& warning = warnings_[i];
    if (!warning.is_judged) return;
    const auto own = series(i);
    add_signals(own, baselines_[i], prior_.posterior(spreads_[i]), question_, warning);
    if (question_.seasonal > 0) {
      const auto errors = season_free(own.values, own.baseline, question_.seasonal);
      warning.is_judged = errors.has_value();
      if (!errors) return;
      add_signals_of_errors(*errors, question_, warning);
    }
    warning.p = p_of(warning);
    variances_[i] = change_variance(own, i);
  }

  double p_of(const SeriesWarning& warning) const {
    if (question_.signal == WarningSignal::cusum) {
      const double up = share_.above(warning.cusum_up);
      const double down = share_.above(warning.cusum_down);
      switch (question_.side) {
        case WarningSide::both: return std::min(1.0, 2 * std::min(up, down));
        case WarningSide::down: return down;
        case WarningSide::up: return up;
      }
    }
    const double z = question_.signal == WarningSignal::latest ? warning.latest : warning.ewma;
    switch (question_.side) {
      case WarningSide::both: return normal_share_beyond(z);
      case WarningSide::down: return normal_share(z);
      case WarningSide::up: return normal_share(-z);
    }
    CW_CHECK(false);
  }

  // The variance of a body's change by chance.
  double change_variance(const WatchedSeries& own, std::size_t i) const {
    double watched = 0;
    for (std::size_t at = own.baseline; at < own.values.size(); ++at) watched += own.weight(at);
    const double spread = prior_.posterior(spreads_[i]).variance;
    return spread * (1 / watched + 1 / baselines_[i].weight);
  }

  // DerSimonian and Laird's moments give the mean change of all and how much bodies differ in it.
  void shrink() {
    double sum = 0;
    double squares = 0;
    double mean = 0;
    double count = 0;
    for (std::size_t i = 0; i < warnings_.size(); ++i) {
      if (!warnings_[i].is_judged) continue;
      const double weight = 1 / variances_[i];
      sum += weight;
      squares += weight * weight;
      mean += weight * warnings_[i].change;
      ++count;
    }
    if (count == 0) return;
    mean /= sum;
    double q = 0;
    for (std::size_t i = 0; i < warnings_.size(); ++i) {
      if (warnings_[i].is_judged) q += std::pow(warnings_[i].change - mean, 2) / variances_[i];
    }
    const double spare = sum - squares / sum;
    const double tau2 = spare > 0 ? std::max(0.0, (q - (count - 1)) / spare) : 0;
    for (std::size_t i = 0; i < warnings_.size(); ++i) {
      auto& warning = warnings_[i];
      if (!warning.is_judged) continue;
      warning.shrunk = mean + (warning.change - mean) * tau2 / (tau2 + variances_[i]);
    }
  }

  void adjust(DiscoveryControl control) {
    std::vector<double> p;
    for (const auto& warning : warnings_) {
      if (warning.is_judged) p.push_back(warning.p);
    }
    const auto adjusted = adjusted_p(p, control);
    std::size_t next = 0;
    for (auto& warning : warnings_) {
      if (warning.is_judged) warning.adjusted = adjusted[next++];
    }
  }

  const WarningPanel& panel_;
  const WarningQuestion& question_;
  CusumShare share_;
  std::vector<SeriesWarning> warnings_;
  std::vector<Baseline> baselines_;
  std::vector<OwnVariance> spreads_;  // 0 where a series is not judged.
  std::vector<double> variances_;     // Of changes, by chance.
  VariancePrior prior_{0, 0};
};

}  // namespace

bool hardly_change(std::span<const double> values) {
  constexpr double kLastDigits = 1e-12;
  constexpr double kNothing = 1e-100;
  const auto [least, most] = std::ranges::minmax(values);
  const double range = most - least;
  return range <= kNothing || range <= kLastDigits * std::max(std::abs(least), std::abs(most));
}

std::vector<SeriesWarning> early_warning(const WarningPanel& panel, const WarningQuestion& question,
                                         DiscoveryControl control) {
  CW_CHECK(question.watched > 0 && !panel.begins.empty());
  CW_CHECK(panel.cases.empty() || panel.cases.size() == panel.values.size());
  return Panel(panel, question).judge(control);
}

}  // namespace commonweal::methods
