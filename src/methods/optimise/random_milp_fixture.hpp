#pragma once

// Small random programs of yes-or-no unknowns, and their best answer by trying every choice.

#include <optional>

#include "base/philox.hpp"
#include "methods/optimise/milp.hpp"

namespace commonweal::methods {

// Knapsacks and a row from below, each with factors of either sign now and then.
inline Milp random_milp(std::uint64_t seed, std::size_t columns, std::size_t rows) {
  base::RandomStream stream(seed, 0);
  Milp milp{.aim = seed % 2 == 0 ? Aim::maximise : Aim::minimise};
  const double sign = milp.aim == Aim::maximise ? 1 : -1;
  for (std::size_t i = 0; i < columns; ++i) {
    milp.add(yes_or_no("choice " + std::to_string(i), sign * (stream.uniform() * 10 - 1)));
  }
  for (std::size_t r = 0; r < rows; ++r) {
    MilpRow row{.name = "limit " + std::to_string(r)};
    double sum = 0;
    for (std::size_t i = 0; i < columns; ++i) {
      const double factor = 1e6 * (stream.uniform() * 4 - 0.5);
      sum += factor;
      row.terms.push_back({i, factor});
    }
    row.upper = sum * 0.5;
    if (r == 0) row.lower = sum * 0.3;
    milp.add(std::move(row));
  }
  return milp;
}

inline std::optional<double> best_by_trying(const Milp& milp) {
  std::optional<double> best;
  const std::size_t columns = milp.columns.size();
  std::vector<double> values(columns);
  for (std::size_t choice = 0; choice < std::size_t{1} << columns; ++choice) {
    for (std::size_t i = 0; i < columns; ++i) values[i] = (choice >> i & 1) != 0 ? 1 : 0;
    if (worst_breach(milp, values) > 1e-9) continue;
    const double objective = objective_of(milp, values);
    const bool is_better =
        !best || (milp.aim == Aim::maximise ? objective > *best : objective < *best);
    if (is_better) best = objective;
  }
  return best;
}

}  // namespace commonweal::methods
