#include "methods/series/regressor.hpp"

#include <cmath>

#include "base/period_text.hpp"

namespace commonweal::methods {
namespace {

double mark(RegressorKind kind, std::ptrdiff_t since) {
  if (since < 0) return 0;
  switch (kind) {
    case RegressorKind::level_shift: return 1;
    case RegressorKind::pulse: return since == 0 ? 1 : 0;
    case RegressorKind::slope_change: return double(since + 1);
    case RegressorKind::column: return 0;
  }
  return 0;
}

void add(const Regressor& regressor, const std::string& what, base::Problems& problems) {
  problems.add({.place = "regressors", .what = "\"" + regressor.name + "\" " + what});
}

std::vector<double> marks(const Regressor& regressor, const RegularFigures& figures,
                          std::size_t steps, base::Problems& problems) {
  std::vector<double> column(steps);
  if (!regressor.at || regressor.at->kind() != figures.first.kind()) {
    add(regressor, "needs a period of the same kind as the figures'.", problems);
    return column;
  }
  const auto at = figures.step_of(*regressor.at);
  if (at < 1 || at >= std::ptrdiff_t(figures.figures.size())) {
    add(regressor,
        "is at " + base::text(*regressor.at) + ". Give a period after the first figure, " +
            base::text(figures.first) + ", and up to the last, " +
            base::text(figures.period_of(figures.figures.size() - 1)) + ".",
        problems);
    return column;
  }
  for (std::size_t step = 0; step < steps; ++step) {
    column[step] = mark(regressor.kind, std::ptrdiff_t(step) - at);
  }
  return column;
}

std::vector<double> given(const Regressor& regressor, const RegularFigures& figures,
                          std::size_t steps, base::Problems& problems) {
  std::vector<std::optional<double>> found(steps);
  for (const Point& point : regressor.values) {
    const auto step = figures.step_of(point.period);
    if (step >= 0 && step < std::ptrdiff_t(steps)) found[std::size_t(step)] = point.value;
  }
  std::vector<double> column(steps);
  for (std::size_t step = 0; step < steps; ++step) {
    const bool is_needed = step >= figures.figures.size() || figures.figures[step];
    if (found[step] && std::isfinite(*found[step])) {
      column[step] = *found[step];
    } else if (is_needed) {
      add(regressor, "has no value for " + base::text(figures.period_of(step)) + ".", problems);
    }
  }
  return column;
}

}  // namespace

std::vector<double> column_of(const Regressor& regressor, const RegularFigures& figures,
                              std::size_t steps, base::Problems& problems) {
  return regressor.kind == RegressorKind::column ? given(regressor, figures, steps, problems)
                                                 : marks(regressor, figures, steps, problems);
}

}  // namespace commonweal::methods
