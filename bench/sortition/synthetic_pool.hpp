#pragma once

// A made-up pool for a large citizens' assembly, the same on every machine. Who volunteers differs
// from the population as pools do: educated, older and concerned people come forward more often, so
// that quotas for the others bind. Quotas are the population's share of the seats, rounded either
// way.

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "base/philox.hpp"
#include "methods/sortition/panel_question.hpp"

namespace commonweal::bench {

struct SyntheticCategory {
  const char* name;
  std::vector<double> population;  // Shares.
  std::vector<double> volunteers;  // How much more often a feature volunteers.
};

inline std::vector<SyntheticCategory> synthetic_categories() {
  return {
      {"gender", {0.49, 0.51}, {1.1, 0.9}},
      {"age", {0.13, 0.17, 0.16, 0.17, 0.16, 0.21}, {0.6, 0.8, 0.9, 1.1, 1.4, 1.2}},
      {"region", {0.28, 0.22, 0.17, 0.12, 0.09, 0.07, 0.05}, {1.2, 1.0, 0.9, 0.9, 0.8, 1.1, 0.9}},
      {"ethnicity", {0.85, 0.08, 0.07}, {1.1, 0.6, 0.5}},
      {"education", {0.32, 0.34, 0.34}, {0.4, 0.9, 1.8}},
      {"place", {0.6, 0.25, 0.15}, {1.0, 1.0, 1.1}},
      {"concern", {0.45, 0.3, 0.15, 0.1}, {1.5, 0.8, 0.5, 0.4}}};
}

inline std::size_t drawn(const std::vector<double>& weights, double uniform) {
  double sum = 0;
  for (const double weight : weights) sum += weight;
  double left = uniform * sum;
  for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
    if (left < weights[i]) return i;
    left -= weights[i];
  }
  return weights.size() - 1;
}

inline methods::PanelQuestion synthetic_pool(std::size_t people, std::size_t seats,
                                             std::uint64_t seed) {
  base::RandomStream stream(seed, 0);
  methods::PanelQuestion question{.seats = seats};
  const auto categories = synthetic_categories();
  for (const SyntheticCategory& category : categories) {
    methods::PanelCategory made{.name = category.name};
    for (std::size_t f = 0; f < category.population.size(); ++f) {
      const double share = category.population[f] * static_cast<double>(seats);
      made.features.push_back({.name = category.name + std::to_string(f + 1),
                               .seats = {static_cast<std::size_t>(std::floor(share)),
                                         static_cast<std::size_t>(std::ceil(share + 1e-9))}});
    }
    question.categories.push_back(std::move(made));
  }
  for (std::size_t i = 0; i < people; ++i) {
    methods::PanelPerson person{.household = i};
    for (const SyntheticCategory& category : categories) {
      std::vector<double> weights = category.population;
      for (std::size_t f = 0; f < weights.size(); ++f) weights[f] *= category.volunteers[f];
      person.features.push_back(drawn(weights, stream.uniform()));
    }
    question.people.push_back(std::move(person));
  }
  return question;
}

// Two categories of two features whose quotas leave every chance alike, as the published
// example_large_200 has them.
inline methods::PanelQuestion even_pool(std::size_t people, std::size_t seats) {
  methods::PanelQuestion question{.seats = seats};
  const std::size_t least = seats / 2 - 1;
  for (const char* name : {"gender", "leaning"}) {
    question.categories.push_back(
        {name, {{.name = "a", .seats = {least, seats}}, {.name = "b", .seats = {least, seats}}}});
  }
  for (std::size_t i = 0; i < people; ++i) {
    const std::size_t gender = i % 2;
    const bool is_crossed = i < people / 1000;
    question.people.push_back(
        {.features = {gender, is_crossed ? 1 - gender : gender}, .household = i});
  }
  return question;
}

}  // namespace commonweal::bench
