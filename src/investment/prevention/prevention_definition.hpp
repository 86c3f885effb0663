#pragma once

// What counts as prevention spending, in an edition that a review sets: its words for each class
// and which classes count. A later edition stands beside the earlier one and changes nothing of
// what was said under it.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "investment/prevention/prevention_class.hpp"
#include "missions/record.hpp"

namespace commonweal::investment {

struct PreventionDefinition {
  std::string code;  // The edition.
  std::string title;
  std::string text;                     // What counts, for a reader.
  std::vector<PreventionClass> counts;  // In their order.
  std::string primary;                  // What is meant by each class.
  std::string secondary;
  std::string tertiary;
  std::string acute;
  std::string set_by;  // An office or a review, never a person.
  std::string set_on;  // A day.
  std::string source;  // In words: whose rules these are, or that they are ours.
  bool is_illustrative = false;
  std::string note;

  bool does_count(PreventionClass kind) const;
  const std::string& rule(PreventionClass kind) const;

  static std::optional<PreventionDefinition> make(const missions::Record& record,
                                                  const missions::PlaceOf& place,
                                                  base::Problems& problems);
};

const missions::RecordTable& prevention_definition_table();

// The edition set last; null where there is none.
const PreventionDefinition* in_force(std::span<const PreventionDefinition> definitions);

}  // namespace commonweal::investment
