#include "methods/meta/mantel_haenszel.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "base/normal_quantile.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

constexpr ZeroCellRule kForHeterogeneity{.double_zero = DoubleZero::drop};

// The common effect before it is held against the studies one by one.
struct Common {
  double estimate = 0;
  double variance = 0;
  std::vector<double> weights;
};

struct Table {
  double a, b, c, d, treated, control, all;

  explicit Table(const TwoByTwo& it)
      : a(it.treated_with),
        b(it.treated_without),
        c(it.control_with),
        d(it.control_without),
        treated(a + b),
        control(c + d),
        all(treated + control) {}
};

// Robins, Breslow and Greenland (1986).
Common common_odds_ratio(std::span<const TwoByTwo> studies) {
  Common common;
  double r = 0, s = 0, pr = 0, ps_qr = 0, qs = 0;
  for (const TwoByTwo& study : studies) {
    const Table it(study);
    const double for_it = it.a * it.d / it.all;
    const double against = it.b * it.c / it.all;
    const double p = (it.a + it.d) / it.all;
    const double q = (it.b + it.c) / it.all;
    r += for_it;
    s += against;
    pr += p * for_it;
    ps_qr += p * against + q * for_it;
    qs += q * against;
    common.weights.push_back(against);
  }
  common.estimate = std::log(r / s);
  common.variance = (pr / (r * r) + ps_qr / (r * s) + qs / (s * s)) / 2;
  return common;
}

// Greenland and Robins (1985).
Common common_risk_ratio(std::span<const TwoByTwo> studies) {
  Common common;
  double r = 0, s = 0, spread = 0;
  for (const TwoByTwo& study : studies) {
    const Table it(study);
    r += it.a * it.control / it.all;
    s += it.c * it.treated / it.all;
    spread += (it.treated * it.control * (it.a + it.c) - it.a * it.c * it.all) / (it.all * it.all);
    common.weights.push_back(it.c * it.treated / it.all);
  }
  common.estimate = std::log(r / s);
  common.variance = spread / (r * s);
  return common;
}

// Sato, Greenland and Robins (1989).
Common common_risk_difference(std::span<const TwoByTwo> studies) {
  Common common;
  double difference = 0, weight = 0, p = 0, q = 0;
  for (const TwoByTwo& study : studies) {
    const Table it(study);
    const double pair = it.treated * it.control;
    difference += (it.a * it.control - it.c * it.treated) / it.all;
    weight += pair / it.all;
    p += (it.treated * it.treated * it.c - it.control * it.control * it.a +
          pair * (it.control - it.treated) / 2) /
         (it.all * it.all);
    q += (it.a * it.d + it.c * it.b) / (2 * it.all);
    common.weights.push_back(pair / it.all);
  }
  common.estimate = difference / weight;
  common.variance = (common.estimate * p + q) / (weight * weight);
  return common;
}

Common common_effect(std::span<const TwoByTwo> studies, RiskMeasure measure) {
  switch (measure) {
    case RiskMeasure::odds_ratio: return common_odds_ratio(studies);
    case RiskMeasure::risk_ratio: return common_risk_ratio(studies);
    case RiskMeasure::risk_difference: return common_risk_difference(studies);
  }
  return {};
}

// Rothman, Greenland and Lash (2008), p. 274.
Common common_rate_ratio(std::span<const PersonTime> studies) {
  Common common;
  double r = 0, s = 0, spread = 0;
  for (const PersonTime& it : studies) {
    const double all = it.treated_time + it.control_time;
    r += it.treated_events * it.control_time / all;
    s += it.control_events * it.treated_time / all;
    spread +=
        (it.treated_events + it.control_events) * it.treated_time * it.control_time / (all * all);
    common.weights.push_back(it.control_events * it.treated_time / all);
  }
  common.estimate = std::log(r / s);
  common.variance = spread / (r * s);
  return common;
}

struct Observed {
  double less_expected;
  double variance;  // Of the hypergeometric count.
};

Observed observed(const TwoByTwo& study) {
  const Table it(study);
  const double events = it.a + it.c;
  return {it.a - it.treated * events / it.all,
          it.treated * it.control * events * (it.b + it.d) / (it.all * it.all * (it.all - 1))};
}

Common common_peto(std::span<const TwoByTwo> studies) {
  Common common;
  double difference = 0, variance = 0;
  for (const TwoByTwo& study : studies) {
    const Observed it = observed(study);
    difference += it.less_expected;
    variance += it.variance;
    common.weights.push_back(it.variance);
  }
  common.estimate = difference / variance;
  common.variance = 1 / variance;
  return common;
}

Heterogeneity against(double common, std::span<const StudyEffect> studies) {
  Heterogeneity found;
  for (const StudyEffect& it : studies) {
    found.q += (it.estimate - common) * (it.estimate - common) / it.variance;
  }
  if (studies.size() < 2) return found;
  found.q_degrees = studies.size() - 1;
  const auto degrees = static_cast<double>(found.q_degrees);
  found.q_p = chi_square_share_above(found.q, degrees);
  found.i2 = found.q > degrees ? (found.q - degrees) / found.q : 0;
  found.h2 = found.q / degrees;
  return found;
}

bool is_defined(const Common& common) {
  return std::isfinite(common.estimate) && std::isfinite(common.variance) && common.variance > 0;
}

Pooled inferred(Common common, double confidence) {
  Pooled pooled;
  pooled.studies = common.weights.size();
  pooled.estimate = common.estimate;
  pooled.standard_error = std::sqrt(common.variance);
  pooled.statistic = pooled.estimate / pooled.standard_error;
  pooled.p = normal_share_beyond(pooled.statistic);
  const double half = base::normal_quantile(0.5 + confidence / 2) * pooled.standard_error;
  pooled.limits = {pooled.estimate - half, pooled.estimate + half};
  double sum = 0;
  for (const double weight : common.weights) sum += weight;
  for (double& weight : common.weights) weight /= sum;
  pooled.weights = std::move(common.weights);
  return pooled;
}

base::Result<PooledTables> answer(Common common, base::Result<EffectSizes> sizes,
                                  double confidence) {
  if (!(confidence > 0 && confidence < 1)) {
    return base::fail(base::ErrorCode::invalid_input, "The confidence must lie between 0 and 1.");
  }
  if (!is_defined(common)) {
    return base::fail(base::ErrorCode::invalid_input,
                      "The studies together have too few events, or people without one, in a "
                      "group to give an effect. Add studies, or pool risk differences.");
  }
  PooledTables tables{inferred(std::move(common), confidence), std::move(sizes->zeros)};
  tables.pooled.heterogeneity = against(tables.pooled.estimate, sizes->studies);
  return tables;
}

// The log odds ratio of each study alone, by Peto; those without contrast have none.
void as_peto(std::span<const TwoByTwo> studies, EffectSizes& sizes) {
  for (std::size_t i = 0; i < sizes.studies.size(); ++i) {
    const Observed it = observed(studies[sizes.places[i]]);
    sizes.studies[i].estimate = it.less_expected / it.variance;
    sizes.studies[i].variance = 1 / it.variance;
  }
  sizes.zeros.added_to.clear();
}

}  // namespace

base::Result<PooledTables> mantel_haenszel(std::span<const TwoByTwo> studies, RiskMeasure measure,
                                           double confidence) {
  auto sizes = effect_sizes(studies, measure, kForHeterogeneity);
  if (!sizes) return base::fail(std::move(sizes));
  return answer(common_effect(studies, measure), std::move(sizes), confidence);
}

base::Result<PooledTables> mantel_haenszel(std::span<const PersonTime> studies, double confidence) {
  auto sizes = rate_ratios(studies, kForHeterogeneity);
  if (!sizes) return base::fail(std::move(sizes));
  return answer(common_rate_ratio(studies), std::move(sizes), confidence);
}

base::Result<PooledTables> peto(std::span<const TwoByTwo> studies, double confidence) {
  auto sizes = effect_sizes(studies, RiskMeasure::odds_ratio, kForHeterogeneity);
  if (!sizes) return base::fail(std::move(sizes));
  as_peto(studies, *sizes);
  return answer(common_peto(studies), std::move(sizes), confidence);
}

}  // namespace commonweal::methods
