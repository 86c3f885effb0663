#include "devolution/assembly/assembly_likeness.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace commonweal::devolution {

using methods::PanelQuestion;

std::string feature_name(const PanelQuestion& question, std::size_t category, std::size_t feature) {
  const auto& of = question.categories[category];
  return of.name + " " + of.features[feature].name;
}

void add_shares(const PanelQuestion& question, AssemblyChoice& choice) {
  const auto people = static_cast<double>(question.people.size());
  const auto seats = static_cast<double>(question.seats);
  for (std::size_t c = 0; c < question.categories.size(); ++c) {
    for (std::size_t f = 0; f < question.categories[c].features.size(); ++f) {
      const auto& feature = question.categories[c].features[f];
      FeatureShare share{
          .category = question.categories[c].name, .feature = feature.name, .quota = feature.seats};
      for (std::size_t i = 0; i < question.people.size(); ++i) {
        if (question.people[i].features[c] != f) continue;
        share.pool += 1 / people;
        share.expected += choice.chances[i] / seats;
      }
      for (const std::size_t i : choice.selected) {
        share.seats += question.people[i].features[c] == f ? 1 : 0;
      }
      choice.shares.push_back(std::move(share));
    }
  }
}

void add_pairs(const PanelQuestion& question, AssemblyChoice& choice) {
  const auto people = static_cast<double>(question.people.size());
  const auto seats = static_cast<double>(question.seats);
  const std::size_t categories = question.categories.size();
  for (std::size_t a = 0; a < categories; ++a) {
    for (std::size_t b = a + 1; b < categories; ++b) {
      const std::size_t width = question.categories[b].features.size();
      std::vector<PairShare> of(question.categories[a].features.size() * width);
      for (std::size_t i = 0; i < question.people.size(); ++i) {
        const auto& features = question.people[i].features;
        PairShare& pair = of[features[a] * width + features[b]];
        pair.pool += 1 / people;
        pair.expected += choice.chances[i] / seats;
      }
      for (std::size_t p = 0; p < of.size(); ++p) {
        of[p].one = feature_name(question, a, p / width);
        of[p].other = feature_name(question, b, p % width);
        choice.pairs.push_back(std::move(of[p]));
      }
    }
  }
  std::stable_sort(
      choice.pairs.begin(), choice.pairs.end(), [](const PairShare& one, const PairShare& other) {
        return std::abs(one.expected - one.pool) > std::abs(other.expected - other.pool);
      });
}

}  // namespace commonweal::devolution
