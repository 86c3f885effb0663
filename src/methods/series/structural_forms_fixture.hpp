#pragma once

// For tests: every shape of model, and a short series with gaps to try it on.

#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "methods/series/state_space.hpp"

namespace commonweal::methods {

struct NamedForm {
  std::string name;
  StructuralForm form;
};

inline std::vector<double> shift_at(std::size_t step, std::size_t steps) {
  std::vector<double> column(steps);
  for (std::size_t i = step; i < steps; ++i) column[i] = 1;
  return column;
}

inline std::vector<NamedForm> every_form(std::size_t steps) {
  std::vector<NamedForm> forms;
  for (const double damping : {0.0, 1.0, 0.85}) {  // Nought: no slope.
    for (const int seasonal : {0, 2, 3, 4}) {
      for (const SeasonalForm shape : {SeasonalForm::dummies, SeasonalForm::trigonometric}) {
        if (seasonal == 0 && shape == SeasonalForm::trigonometric) continue;
        forms.push_back({"damping " + std::to_string(damping) + ", seasonal " +
                             std::to_string(seasonal) + ", form " + std::to_string(int(shape)),
                         {.has_slope = damping > 0,
                          .damping = damping > 0 ? damping : 1,
                          .seasonal = seasonal,
                          .seasonal_form = shape}});
      }
    }
  }
  StructuralForm with_shift{.has_slope = true, .seasonal = 4};
  with_shift.regressors = {shift_at(9, steps)};
  forms.push_back({"shift", with_shift});
  return forms;
}

// Figures without any rule, some of them missing: the first, and two in a row.
inline std::vector<std::optional<double>> figures_with_gaps() {
  std::vector<std::optional<double>> figures(18);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (i == 0 || i == 3 || i == 10 || i == 11) continue;
    figures[i] = 10 + 3 * std::sin(1.7 * double(i * i)) + 0.4 * double(i);
  }
  return figures;
}

}  // namespace commonweal::methods
