#include "learning/evidence/pool_sheet_file.hpp"

#include <cmath>
#include <cstdint>
#include <string>
#include <utility>

#include "base/normal_quantile.hpp"

namespace commonweal::learning {
namespace {

using platform::DataCell;
using platform::DataSheet;

constexpr double kPercent = 100;

DataCell finite(double value) { return std::isfinite(value) ? DataCell(value) : DataCell(); }

DataSheet parts_sheet(std::string name, std::string label) {
  return {.name = std::move(name),
          .columns = {std::move(label), "k", "estimate", "se", "lower", "upper", "tau2", "i2", "q",
                      "q_p"},
          .rows = {}};
}

std::vector<DataCell> part_row(const std::string& label, const methods::Pooled& it) {
  const auto& spread = it.heterogeneity;
  return {label,
          static_cast<std::int64_t>(it.studies),
          finite(it.estimate),
          finite(it.standard_error),
          finite(it.limits.lower),
          finite(it.limits.upper),
          finite(spread.tau2),
          finite(kPercent * spread.i2),
          finite(spread.q),
          finite(spread.q_p)};
}

DataSheet sheet_of(const std::vector<methods::PooledPart>& parts, std::string name,
                   std::string label) {
  DataSheet sheet = parts_sheet(std::move(name), std::move(label));
  for (const auto& it : parts) sheet.rows.push_back(part_row(it.label, it.pooled));
  return sheet;
}

DataSheet groups_sheet(const methods::Subgroups& groups) {
  DataSheet sheet = parts_sheet("Groups", "group");
  for (const auto& it : groups.groups) sheet.rows.push_back(part_row(it.name, it.pooled));
  return sheet;
}

DataSheet influence_sheet(const std::vector<methods::StudyInfluence>& studies) {
  DataSheet sheet{.name = "Influence",
                  .columns = {"without", "rstudent", "dffits", "cooks_distance", "covariance_ratio",
                              "tau2", "q", "hat", "influential"},
                  .rows = {}};
  for (const auto& it : studies) {
    if (!it.without) {
      sheet.rows.push_back({it.label, {}, {}, {}, {}, {}, {}, finite(it.hat), "needed"});
      continue;
    }
    sheet.rows.push_back({it.label, finite(it.without->rstudent), finite(it.without->dffits),
                          finite(it.without->cooks_distance), finite(it.without->covariance_ratio),
                          finite(it.without->tau2), finite(it.without->q), finite(it.hat),
                          it.without->is_influential ? "yes" : "no"});
  }
  return sheet;
}

DataSheet coefficients_sheet(const PoolAnswer& answer) {
  DataSheet sheet{.name = "Coefficients",
                  .columns = {"name", "estimate", "se", "lower", "upper", "p"},
                  .rows = {}};
  const auto add = [&](const auto& it) {
    sheet.rows.push_back({it.name, finite(it.estimate), finite(it.standard_error),
                          finite(it.limits.lower), finite(it.limits.upper), finite(it.p)});
  };
  if (answer.robust) {
    for (const auto& it : answer.robust->coefficients) add(it);
  } else {
    for (const auto& it : answer.coefficients) add(it);
  }
  return sheet;
}

DataSheet studies_sheet(const PoolAnswer& answer, double confidence) {
  const double reach = base::normal_quantile(0.5 + confidence / 2);
  DataSheet sheet{.name = "Studies",
                  .columns = {"row", "label", "estimate", "se", "lower", "upper", "weight"},
                  .rows = {}};
  const auto& pooled = answer.pooled;
  for (std::size_t i = 0; i < answer.studies.effects.size(); ++i) {
    const auto& it = answer.studies.effects[i];
    const double error = std::sqrt(it.variance);
    const double half = reach * error;
    sheet.rows.push_back({"study", it.label, finite(it.estimate), finite(error),
                          finite(it.estimate - half), finite(it.estimate + half),
                          finite(kPercent * pooled.weights[i])});
  }
  sheet.rows.push_back({"pooled",
                        "",
                        finite(pooled.estimate),
                        finite(pooled.standard_error),
                        finite(pooled.limits.lower),
                        finite(pooled.limits.upper),
                        {}});
  if (pooled.prediction) {
    sheet.rows.push_back({"prediction",
                          "",
                          finite(pooled.estimate),
                          {},
                          finite(pooled.prediction->limits.lower),
                          finite(pooled.prediction->limits.upper),
                          {}});
  }
  return sheet;
}

}  // namespace

DataSheet pool_sheet(const PoolAnswer& answer, const PoolOptions& options) {
  if (answer.subgroups) return groups_sheet(*answer.subgroups);
  if (!answer.leave_one_out.empty()) {
    return sheet_of(answer.leave_one_out, "Leave-one-out", "without");
  }
  if (!answer.cumulative.empty()) {
    return sheet_of(answer.cumulative, "Cumulative", "up to, by " + options.cumulative);
  }
  if (!answer.influence.empty()) return influence_sheet(answer.influence);
  if (!answer.coefficients.empty()) return coefficients_sheet(answer);
  return studies_sheet(answer, options.question.confidence);
}

}  // namespace commonweal::learning
