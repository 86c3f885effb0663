#pragma once

// Small random pools, and their fairest chances by writing down every panel of people: one dense
// programme for each level, independent of kinds, prices and cuts.

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "base/philox.hpp"
#include "methods/optimise/linear.hpp"
#include "methods/sortition/panel_question.hpp"

namespace commonweal::methods {

using AllPanels = std::vector<std::vector<std::size_t>>;

inline PanelQuestion random_pool(std::uint64_t seed) {
  base::RandomStream stream(seed, 3);
  PanelQuestion question{.seats = 3 + stream.below(3)};
  const std::size_t people = 8 + stream.below(4);
  const std::size_t categories = 2 + stream.below(2);
  for (std::size_t c = 0; c < categories; ++c) {
    PanelCategory category{.name = "c" + std::to_string(c)};
    const std::size_t features = 2 + stream.below(2);
    for (std::size_t f = 0; f < features; ++f) {
      const std::size_t least = stream.below(3);
      category.features.push_back(
          {.name = "f" + std::to_string(f), .seats = {least, least + stream.below(2)}});
    }
    question.categories.push_back(category);
  }
  for (std::size_t i = 0; i < people; ++i) {
    PanelPerson person{.household = seed % 3 == 0 ? stream.below(6) : i};
    for (const PanelCategory& category : question.categories) {
      const auto count = static_cast<std::uint32_t>(category.features.size());
      person.features.push_back(std::min(stream.below(count), stream.below(count)));
    }
    question.people.push_back(person);
  }
  return question;
}

inline bool meets(const PanelQuestion& question, const std::vector<std::size_t>& panel) {
  for (std::size_t i = 0; i < panel.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (question.people[panel[i]].household == question.people[panel[j]].household) return false;
    }
  }
  for (std::size_t c = 0; c < question.categories.size(); ++c) {
    for (std::size_t f = 0; f < question.categories[c].features.size(); ++f) {
      std::size_t count = 0;
      for (const std::size_t person : panel) count += question.people[person].features[c] == f;
      const SeatRange& seats = question.categories[c].features[f].seats;
      if (count < seats.least || count > seats.most) return false;
    }
  }
  return true;
}

inline AllPanels all_panels(const PanelQuestion& question) {
  AllPanels panels;
  for (std::size_t mask = 0; mask < std::size_t{1} << question.people.size(); ++mask) {
    std::vector<std::size_t> panel;
    for (std::size_t i = 0; i < question.people.size(); ++i) {
      if ((mask >> i & 1) != 0) panel.push_back(i);
    }
    if (panel.size() == question.seats && meets(question, panel)) panels.push_back(panel);
  }
  return panels;
}

// Maximises a sum of people's chances, the others held to their least; or the least of the free.
struct ChanceProgram {
  const AllPanels& panels;
  std::size_t people;

  Milp milp(const std::vector<std::optional<double>>& fixed) const {
    Milp milp;
    for (std::size_t j = 0; j < panels.size(); ++j) milp.add(MilpColumn{});
    milp.add(MilpColumn{.name = "least", .upper = 1});
    MilpRow all{.lower = 1, .upper = 1};
    for (std::size_t j = 0; j < panels.size(); ++j) all.terms.push_back({j, 1});
    milp.add(all);
    for (std::size_t i = 0; i < people; ++i) {
      MilpRow row{.lower = fixed[i] ? *fixed[i] - 1e-9 : 0};
      for (std::size_t j = 0; j < panels.size(); ++j) {
        if (std::find(panels[j].begin(), panels[j].end(), i) != panels[j].end()) {
          row.terms.push_back({j, 1});
        }
      }
      if (!fixed[i]) row.terms.push_back({panels.size(), -1});
      milp.add(row);
    }
    return milp;
  }

  double most_of(std::size_t person, Milp milp, double level) const {
    milp.columns[panels.size()].lower = level - 1e-9;
    for (std::size_t j = 0; j < panels.size(); ++j) {
      const auto& panel = panels[j];
      milp.columns[j].objective =
          static_cast<double>(std::count(panel.begin(), panel.end(), person));
    }
    milp.columns[panels.size()].objective = 0;
    return solve_relaxation(milp).objective;
  }
};

// The leximin chances by person: of each level everybody who cannot rise above it is asked for
// alone.
inline std::vector<double> leximin_by_trying(const AllPanels& panels, std::size_t people) {
  const ChanceProgram program{panels, people};
  std::vector<std::optional<double>> fixed(people);
  while (std::count(fixed.begin(), fixed.end(), std::nullopt) > 0) {
    Milp milp = program.milp(fixed);
    milp.columns[panels.size()].objective = 1;
    const double level = solve_relaxation(milp).objective;
    std::vector<std::size_t> stuck;
    for (std::size_t i = 0; i < people; ++i) {
      if (!fixed[i] && program.most_of(i, milp, level) < level + 1e-6) stuck.push_back(i);
    }
    for (const std::size_t i : stuck) fixed[i] = level;
    if (stuck.empty()) break;
  }
  std::vector<double> chances;
  for (const auto& it : fixed) chances.push_back(it.value_or(-1));
  return chances;
}

}  // namespace commonweal::methods
