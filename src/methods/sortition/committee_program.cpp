#include "methods/sortition/committee_program.hpp"

#include <string>
#include <utility>

namespace commonweal::methods {
namespace {

void add_quotas(const PanelKinds& kinds, Milp& milp) {
  MilpRow seats{.name = "seats",
                .lower = static_cast<double>(kinds.seats),
                .upper = static_cast<double>(kinds.seats)};
  std::vector<MilpRow> rows;
  for (const FeatureBound& bound : kinds.bounds) {
    rows.push_back({.name = "quota " + std::to_string(rows.size() + 1),
                    .lower = static_cast<double>(bound.seats.least),
                    .upper = static_cast<double>(bound.seats.most)});
  }
  for (std::size_t k = 0; k < kinds.kinds.size(); ++k) {
    seats.terms.push_back({k, 1});
    for (const std::size_t bound : kinds.kinds[k].bounds) rows[bound].terms.push_back({k, 1});
  }
  milp.add(std::move(seats));
  for (MilpRow& row : rows) milp.add(std::move(row));
}

// A group of one kind is held by the column's bound.
void add_groups(const PanelKinds& kinds, Milp& milp) {
  for (std::size_t g = 0; g < kinds.groups.size(); ++g) {
    const HouseholdGroup& group = kinds.groups[g];
    if (group.kinds.size() < 2) continue;
    MilpRow row{.name = "households " + std::to_string(g + 1),
                .upper = static_cast<double>(group.households())};
    for (const std::size_t kind : group.kinds) row.terms.push_back({kind, 1});
    milp.add(std::move(row));
  }
}

void add_cut(const CommitteeCut& cut, std::string name, Milp& milp) {
  MilpRow row{.name = std::move(name), .upper = cut.most};
  for (std::size_t k = 0; k < cut.weights.size(); ++k) {
    if (cut.weights[k] != 0) row.terms.push_back({k, cut.weights[k]});
  }
  milp.add(std::move(row));
}

}  // namespace

CommitteeSpace committee_space(const PanelKinds& kinds) {
  CommitteeSpace space{.kinds = kinds};
  for (const PanelKind& kind : kinds.kinds) space.most.push_back(kind.most);
  return space;
}

Milp committee_program(const CommitteeSpace& space, ColumnKind kind) {
  Milp milp;
  for (std::size_t k = 0; k < space.most.size(); ++k) {
    milp.add(MilpColumn{.name = "kind " + std::to_string(k + 1),
                        .upper = static_cast<double>(space.most[k]),
                        .kind = kind});
  }
  add_quotas(space.kinds, milp);
  add_groups(space.kinds, milp);
  for (std::size_t i = 0; i < space.cuts.size(); ++i) {
    add_cut(space.cuts[i], "cut " + std::to_string(i + 1), milp);
  }
  return milp;
}

}  // namespace commonweal::methods
