#include "methods/sortition/quota_relaxation.hpp"

#include <algorithm>
#include <cmath>

#include "methods/optimise/infeasible_rows.hpp"
#include "methods/optimise/solve.hpp"
#include "methods/sortition/committee_program.hpp"

namespace commonweal::methods {
namespace {

constexpr std::size_t kNodes = 200'000;

// The columns by which a bound gives way.
struct Give {
  std::size_t down, up;
};

double count(double value) { return std::max(value, 1.0); }

Give add_give(const FeatureBound& bound, const SeatRange& within, MilpRow& row, Milp& milp) {
  const auto size = [](std::size_t value) { return static_cast<double>(value); };
  const double least = size(bound.seats.least);
  const double most = size(bound.seats.most);
  const Give give{milp.add(MilpColumn{.objective = 1 / count(least),
                                      .upper = std::max(0.0, least - size(within.least)),
                                      .kind = ColumnKind::integer}),
                  milp.add(MilpColumn{.objective = 1 / count(most),
                                      .upper = std::max(0.0, size(within.most) - most),
                                      .kind = ColumnKind::integer})};
  row.terms.push_back({give.down, 1});
  row.terms.push_back({give.up, -1});
  return give;
}

SeatRange furthest(const PanelQuestion& question, const FeatureBound& bound, RelaxWithin within) {
  if (within == RelaxWithin::anything) return {0, question.seats};
  const PanelFeature& feature = question.categories[bound.category].features[bound.feature];
  return feature.flexible.value_or(feature.seats);
}

std::size_t rounded(double value) { return static_cast<std::size_t>(std::lround(value)); }

}  // namespace

// A lower bound gives way by seats that are counted though nobody sits on them, an upper bound by
// seats that are not counted: so one row holds both.
std::optional<QuotaRelaxation> relaxed_quotas(const PanelQuestion& question, RelaxWithin within) {
  const PanelKinds kinds = panel_kinds(question);
  Milp milp = committee_program(committee_space(kinds), ColumnKind::integer);
  milp.aim = Aim::minimise;
  std::vector<Give> gives;
  for (std::size_t b = 0; b < kinds.bounds.size(); ++b) {
    const FeatureBound& bound = kinds.bounds[b];
    gives.push_back(add_give(bound, furthest(question, bound, within), milp.rows[b + 1], milp));
  }
  const MilpAnswer answer = solve(milp, {.nodes = kNodes});
  if (answer.values.empty()) return std::nullopt;
  QuotaRelaxation relaxation{.is_proven = answer.status == MilpStatus::optimal};
  for (std::size_t b = 0; b < gives.size(); ++b) {
    const std::size_t down = rounded(answer.values[gives[b].down]);
    const std::size_t up = rounded(answer.values[gives[b].up]);
    if (down == 0 && up == 0) continue;
    const FeatureBound& bound = kinds.bounds[b];
    const SeatRange to{bound.seats.least - down, bound.seats.most + up};
    relaxation.changes.push_back({bound.category, bound.feature, bound.seats, to});
    relaxation.relative +=
        static_cast<double>(down) / count(static_cast<double>(bound.seats.least)) +
        static_cast<double>(up) / count(static_cast<double>(bound.seats.most));
  }
  return relaxation;
}

PanelQuestion with_changes(PanelQuestion question, const QuotaRelaxation& relaxation) {
  for (const QuotaChange& change : relaxation.changes) {
    question.categories[change.category].features[change.feature].seats = change.to;
  }
  return question;
}

QuotaConflict conflicting_quotas(const PanelQuestion& question) {
  const PanelKinds kinds = panel_kinds(question);
  const Milp milp = committee_program(committee_space(kinds), ColumnKind::integer);
  std::vector<std::size_t> candidates;
  for (std::size_t b = 0; b < kinds.bounds.size(); ++b) candidates.push_back(b + 1);
  QuotaConflict conflict;
  for (const std::size_t row : infeasible_rows(milp, candidates).rows) {
    const FeatureBound& bound = kinds.bounds[row - 1];
    conflict.quotas.push_back({bound.category, bound.feature});
  }
  return conflict;
}

}  // namespace commonweal::methods
