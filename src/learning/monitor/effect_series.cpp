#include "learning/monitor/effect_series.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/number_text.hpp"
#include "methods/interruption/segmented_effect.hpp"
#include "methods/interruption/structural_effect.hpp"

namespace commonweal::learning {
namespace {

constexpr std::size_t kEachSide = 3;

void check_sides(const EffectReport& report, base::Problems& problems) {
  const std::size_t before = report.at;
  const std::size_t after = report.series.points.size() - report.at;
  if (before >= kEachSide && after >= kEachSide) return;
  problems.add({.place = "--at",
                .what = "Three or more points are needed on each side of the change: there are " +
                        std::to_string(before) + " before " + report.series.points[report.at].text +
                        " and " + std::to_string(after) + " from it on."});
}

void check_values(const EffectReport& report, base::Problems& problems) {
  const auto& points = report.series.points;
  if (std::ranges::all_of(points, [&](const auto& p) { return p.value == points[0].value; })) {
    problems.add({.place = report.series.places.row(points[0].line),
                  .what = "All " + std::to_string(points.size()) + " values are " +
                          base::shortest(points[0].value) +
                          ": a series that never changes shows no effect."});
  }
  if (!report.question.is_log) return;
  for (const auto& point : points) {
    if (point.value > 0) continue;
    problems.add({.place = report.series.places.row(point.line),
                  .what = base::shortest(point.value) +
                          " has no logarithm. Leave out --log, or give values above 0."});
  }
}

void check_season(const EffectReport& report, base::Problems& problems) {
  const int seasonal = report.question.seasonal;
  if (seasonal == 0) return;
  const auto points = report.series.points.size();
  const auto unknowns = std::size_t(seasonal) + report.question.regressors.size() + 4;
  if (seasonal >= 2 && points > unknowns && points >= 2 * std::size_t(seasonal)) return;
  problems.add({.place = "--seasonal",
                .what = "A season of " + std::to_string(seasonal) + " does not fit " +
                        std::to_string(points) +
                        " points. Give 2 or more, and points of two rounds or more."});
}

std::vector<std::vector<double>> regressors_of(EffectReport& report) {
  std::vector<std::vector<double>> columns(report.question.regressors.size());
  report.names.clear();
  for (std::size_t r = 0; r < columns.size(); ++r) {
    for (const auto& point : report.series.points) columns[r].push_back(point.beside[r]);
    const bool is_positive = std::ranges::all_of(columns[r], [](double x) { return x > 0; });
    const bool is_log = report.question.is_log && is_positive;
    if (is_log)
      std::ranges::transform(columns[r], columns[r].begin(), [](double x) { return std::log(x); });
    const auto& name = report.question.regressors[r];
    report.names.push_back(is_log ? "ln(" + name + ")" : name);
  }
  return columns;
}

std::string not_told_apart() {
  return "The figures cannot tell these apart: the change, the level, the seasons and the "
         "regressors. Leave out a regressor that begins with the change or never changes, or give "
         "more points.";
}

std::optional<methods::Interruption> by_structure(const std::vector<double>& figures,
                                                  const methods::InterruptionQuestion& question,
                                                  base::Problems& problems) {
  const std::vector<std::optional<double>> seen(figures.begin(), figures.end());
  auto found = methods::structural_effect(seen, question);
  if (found) return std::move(found->effects);
  problems.add({.place = "--at",
                .what = found.error() == methods::NoFit::unsettled
                            ? not_told_apart()
                            : "The model fits the figures without any error, so that nothing says "
                              "how sure its effect is."});
  return {};
}

}  // namespace

void work_out_effect(EffectReport& report, base::Problems& problems) {
  check_sides(report, problems);
  check_values(report, problems);
  check_season(report, problems);
  if (!problems.empty()) return;
  std::vector<double> figures;
  for (const auto& point : report.series.points) {
    figures.push_back(report.question.is_log ? std::log(point.value) : point.value);
  }
  const methods::InterruptionQuestion question{.at = report.at,
                                               .seasonal = report.question.seasonal,
                                               .regressors = regressors_of(report),
                                               .confidence = report.question.confidence};
  auto found = report.question.model == EffectModel::segmented
                   ? methods::segmented_effect(figures, question)
                   : by_structure(figures, question, problems);
  if (found) {
    report.effects = *std::move(found);
  } else if (problems.empty()) {
    problems.add({.place = "--regressors", .what = not_told_apart()});
  }
}

}  // namespace commonweal::learning
