#pragma once

// The same pool looked at from other sides, each worked out only where it is asked for: without
// each study, year by year, by groups, along a moderator, and whether small studies find more.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/synthesis/synthesis.hpp"
#include "methods/meta/egger.hpp"
#include "methods/meta/influence.hpp"
#include "methods/meta/meta_regression.hpp"
#include "methods/meta/sequences.hpp"
#include "methods/meta/subgroups.hpp"

namespace commonweal::learning {

// Each look fails as its method does; all require an answer.

struct WithoutEach {
  std::vector<methods::PooledPart> parts;  // In the order of the studies.
  std::vector<methods::StudyInfluence> influence;
};
base::Result<WithoutEach> without_each(const Synthesis& synthesis);

// From the first study on, in the order of their years. Studies without a year come last.
base::Result<std::vector<methods::PooledPart>> year_by_year(const Synthesis& synthesis);

// What studies can be told apart by.
struct Trait {
  std::string name;     // "ablat", "year", "design".
  bool is_number;       // In every study that says it.
  std::size_t studies;  // That say it.
  std::size_t values;   // Different ones.
};
// Those that tell at least two studies apart: the study's own fields first, then its moderators.
std::vector<Trait> traits_of(const Synthesis& synthesis);
std::optional<std::string> trait(const Study& study, std::string_view name);
std::string trait_words(std::string_view name);  // "Follow-up in months"; a moderator by its name.

// Refused where the pooled studies are not told apart by the moderator or the subgroup that the
// choice names.
base::Result<void> check_traits(const Synthesis& synthesis);

// Along the moderator of the choice.
struct AlongModerator {
  std::string moderator;
  std::vector<std::size_t> used;  // Places of the studies that say it.
  std::vector<double> values;     // Theirs.
  methods::MetaRegression regression;
  struct Fitted {
    double value;
    methods::PredictedEffect effect;
  };
  std::vector<Fitted> line;  // From the least value to the greatest.
};
base::Result<AlongModerator> along_moderator(const Synthesis& synthesis);

// By the subgroup of the choice. Groups of one study stand alone.
struct ByGroup {
  std::string by;
  std::vector<std::size_t> used;  // Places of the studies that say it, by group.
  std::vector<std::string> group_of;
  methods::Subgroups answer;
  methods::SubgroupVariance variance;  // Own, or common where a group has one study.
};
base::Result<ByGroup> by_group(const Synthesis& synthesis);

struct SmallStudies {
  methods::EggerTest test;
  bool is_readable;  // From ten studies.
};
inline constexpr std::size_t kEggerStudies = 10;
base::Result<SmallStudies> small_studies(const Synthesis& synthesis);

}  // namespace commonweal::learning
