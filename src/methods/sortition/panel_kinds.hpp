#pragma once

// The people of a pool by kind: those whose features and whose households are alike. A fair choice
// treats them alike, so that panels, chances and prices are by kind, and a programme has one whole
// number for each kind in place of one for each person.
//
// Households are alike that have members of the same kinds, as often. Of each at most one member is
// selected: of a group of alike households no more seats than there are households.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "methods/sortition/panel_question.hpp"

namespace commonweal::methods {

// Alike households. `members[household][k]` are the people of the group's k-th kind.
struct HouseholdGroup {
  std::vector<std::size_t> kinds = {};
  std::vector<std::vector<std::vector<std::size_t>>> members = {};

  std::size_t households() const { return members.size(); }
};

struct PanelKind {
  std::vector<std::size_t> bounds = {};  // By category: the place of its feature in `bounds`.
  std::size_t group = 0;
  std::size_t people = 0;
  int most = 0;  // On one panel.
};

struct FeatureBound {
  std::size_t category;
  std::size_t feature;
  SeatRange seats;
};

struct PanelKinds {
  std::vector<PanelKind> kinds = {};
  std::vector<HouseholdGroup> groups = {};
  std::vector<FeatureBound> bounds = {};  // Of all categories, one after another.
  std::vector<std::size_t> kind_of = {};  // By person.
  std::size_t seats = 0;

  std::size_t people() const { return kind_of.size(); }
};

// In an order that the order of people does not change.
PanelKinds panel_kinds(const PanelQuestion& question);

// A panel by kind: kinds ascending, each with one seat or more.
struct KindSeats {
  std::uint32_t kind;
  int seats;

  friend auto operator<=>(const KindSeats&, const KindSeats&) = default;
};
using Committee = std::vector<KindSeats>;

bool is_feasible(const PanelKinds& kinds, const Committee& committee);
double value_of(const Committee& committee, const std::vector<double>& weights);

}  // namespace commonweal::methods
