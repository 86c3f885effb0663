#pragma once

// All that is known of prevention spending, in plain values: the definition, what was classified,
// what is spent and what is kept for it. Made from the store (prevention_store.hpp) or from a case
// of proposals (case_prevention.hpp); whoever asks cannot tell which. Every list is by code.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "investment/prevention/classification.hpp"
#include "investment/prevention/prevention_allocation.hpp"
#include "investment/prevention/prevention_definition.hpp"
#include "investment/prevention/spending_line.hpp"

namespace commonweal::investment {

struct PreventionBook {
  std::vector<PreventionDefinition> definitions;
  std::vector<Classification> classifications;
  std::vector<PreventionAllocation> allocations;
  std::vector<SpendingLine> lines;
};

const SpendingLine* find_line(const PreventionBook& book, std::string_view code);
const PreventionDefinition* find_definition(const PreventionBook& book, std::string_view edition);

// The classification that counts for a subject: the reviewed one under the latest definition. Null
// where it has none: what nobody reviewed is not prevention.
const Classification* reviewed_of(const PreventionBook& book, SubjectKind kind,
                                  std::string_view subject);

// Whether spending on it is prevention by the definition that it was reviewed under.
bool is_prevention(const PreventionBook& book, SubjectKind kind, std::string_view subject);
bool counts(const PreventionBook& book, const Classification& classification);

// Who spends what is classified; empty where nobody is named.
std::string department_of(const PreventionBook& book, const Classification& classification);
// What it spends by year: a programme's own, or its line's. A proposal's are its costs, which are
// not here until it is funded.
const std::vector<missions::YearAmount>& pounds_of(const PreventionBook& book,
                                                   const Classification& classification);

}  // namespace commonweal::investment
