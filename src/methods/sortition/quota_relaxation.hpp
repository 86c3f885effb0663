#pragma once

// Quotas that no panel meets: which of them contradict each other, and the smallest change that
// makes them possible. Of each bound the change counts as a share of the bound, and the sum of
// these is the least there is.

#include <optional>
#include <vector>

#include "methods/sortition/panel_question.hpp"

namespace commonweal::methods {

struct QuotaChange {
  std::size_t category, feature;
  SeatRange from, to;
};

struct QuotaRelaxation {
  std::vector<QuotaChange> changes = {};  // None: the quotas can be met as they are.
  double relative = 0;                    // Their sum.
  bool is_proven = true;
};

enum class RelaxWithin { flexible, anything };

// None where even the flexible bounds cannot be met, or households leave no panel of that size.
std::optional<QuotaRelaxation> relaxed_quotas(const PanelQuestion& question, RelaxWithin within);

PanelQuestion with_changes(PanelQuestion question, const QuotaRelaxation& relaxation);

// A smallest set of quotas that cannot be met together: none of it can be left out.
struct QuotaConflict {
  struct Place {
    std::size_t category, feature;
  };
  std::vector<Place> quotas = {};
};
QuotaConflict conflicting_quotas(const PanelQuestion& question);

}  // namespace commonweal::methods
