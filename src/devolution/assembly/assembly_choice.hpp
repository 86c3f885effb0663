#pragma once

// Who sits in the assembly: the lottery that was asked for, who it draws, what is proven of it, how
// like the pool the panel is, and who may come for those who drop out.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "devolution/assembly/assembly_pool.hpp"
#include "methods/sortition/fair_panels.hpp"
#include "methods/sortition/people_panels.hpp"
#include "methods/sortition/quota_relaxation.hpp"

namespace commonweal::devolution {

enum class AssemblyMethod { leximin, maximin, nash, goldilocks, legacy };

struct ChoiceAsked {
  AssemblyMethod method = AssemblyMethod::leximin;
  std::uint64_t seed = 1;
  std::size_t lottery = 0;                // Panels; 0: none.
  std::vector<std::string> replace = {};  // Ids.
};

struct FeatureShare {
  std::string category, feature;
  methods::SeatRange quota;
  double pool = 0;      // Share of its people.
  double expected = 0;  // Share of the seats, over the lottery.
  std::size_t seats = 0;
};

// A pair of features of two categories.
struct PairShare {
  std::string one, other;
  double pool = 0, expected = 0;
};

struct AssemblyChoice {
  AssemblyMethod method = AssemblyMethod::leximin;
  std::vector<methods::PeoplePanel> panels = {};
  std::vector<double> chances = {};  // By person.
  std::vector<std::size_t> selected = {};
  double least = 0, greatest = 0, gini = 0, geometric_mean = 0;
  std::size_t without_chance = 0;  // People that no panel which meets the quotas can have.
  double reached = 0;              // What the method optimises.
  std::optional<double> bound = {};
  std::vector<methods::ChanceLevel> levels = {};
  std::size_t kinds = 0, cuts = 0;
  bool is_proven = true;
  std::optional<methods::QuotaRelaxation> given_way = {};  // Flexible quotas that were used.
  std::optional<methods::PublicLottery> lottery = {};
  std::vector<FeatureShare> shares = {};
  std::vector<PairShare> pairs = {};                    // Furthest apart first.
  std::vector<std::size_t> leaving = {}, joining = {};  // Where somebody drops out.
  std::vector<methods::QuotaChange> broken = {};  // Quotas of the panel that replacing cannot keep.
};

base::Result<AssemblyChoice> choose_assembly(const AssemblyPool& pool, const ChoiceAsked& asked);

// What the method optimises, in words; empty where it optimises nothing.
std::string objective_words(AssemblyMethod method);

// Of values of at least 0: 0 where all are equal.
double gini_of(std::vector<double> values);

}  // namespace commonweal::devolution
