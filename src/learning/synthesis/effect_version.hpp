#pragma once

// An effect as it once was. Versions of an effect are those of its record, counted from 1 in the
// order written; a page that used one says so, and says that a later one exists.

#include <optional>
#include <string>
#include <vector>

#include "base/instant.hpp"
#include "methods/distributions/limits.hpp"
#include "missions/effect.hpp"

namespace commonweal::learning {

struct EffectVersion {
  int number;
  int latest;  // Of the versions there are.
  missions::Effect effect;
  base::Instant written;

  bool is_latest() const { return number == latest; }
};

// "This is version 3. Version 5 exists." Empty for the latest.
std::string later_version_sentence(const EffectVersion& version);

// What two versions say differently, for readers.
struct FieldChange {
  std::string what;  // "Estimate".
  std::string before;
  std::string after;
};
std::vector<FieldChange> changes_between(const missions::Effect& before,
                                         const missions::Effect& after);

// What make() makes the same effect of.
missions::Record record_of(const missions::Effect& effect);

// The limits as the methods have them; none where it has none.
std::optional<methods::Limits> limits_of(const missions::Effect& effect);
std::optional<methods::Limits> predicted_of(const missions::Effect& effect);

// For readers: "3 months"; empty where it is not known.
std::string months_text(const std::optional<std::int64_t>& months);

// "23 November 2026", of the day that a record holds as 2026-11-23.
std::string published_words(const missions::Effect& effect);

}  // namespace commonweal::learning
