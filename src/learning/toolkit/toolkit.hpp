#pragma once

// What works, as heads and commissioners read it: each intervention with what it does, what it
// costs and how sure that is, side by side. Filters and sorts; never makes one rating of the three.
// Knows no database: all of it stands in the directory.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "learning/toolkit/toolkit_choice.hpp"
#include "missions/directory.hpp"
#include "missions/effect_words.hpp"

namespace commonweal::learning {

// What the EEF's toolkit would say of an effect on attainment in education, and of no other: months
// of further progress in a year, by a table that it published, and padlocks.
struct AttainmentReading {
  int months;
  bool is_beyond_table = false;        // Larger than the table goes.
  std::string table;                   // Which edition of it.
  std::string padlocks;                // "3 padlocks"; empty where there are none.
  std::vector<std::string> lost = {};  // Why each padlock was lost.
  std::string note;                    // What the padlocks rest on, or why there are none.
};

// How an outcome is changed, with the metric where one holds it.
struct ToolkitEffect {
  const missions::Effect* effect;
  const missions::Metric* metric;  // Null: no metric holds the outcome.
  std::optional<AttainmentReading> attainment = {};
  std::optional<double> per_unit = {};  // Of the metric for one of the outcome, where that is held.
};
missions::EffectSense sense_of(const ToolkitEffect& line);

struct ToolkitRow {
  const missions::Intervention* intervention;
  std::vector<ToolkitEffect> effects;  // Those that were asked for, the surest first.
  std::vector<ToolkitEffect> returns;  // What others published of its returns.
  std::size_t further = 0;             // Effects on other outcomes than the one asked for.
};

// Ideas that nobody has proven stand apart, and are never sorted among the others.
struct Toolkit {
  std::vector<ToolkitRow> proven;
  std::vector<ToolkitRow> ideas;
};
Toolkit toolkit_of(const missions::Directory& directory, const ToolkitChoice& choice);

// Outcomes that can be chosen, by name: metrics with an effect, and outcomes that no metric holds.
struct OutcomeChoice {
  std::string value;
  std::string title;
};
std::vector<OutcomeChoice> outcomes_of(const missions::Directory& directory);

// Fails where a choice asks for a service, a mission or an outcome that is not held: an empty list
// would say that nothing works there.
base::Result<void> check_held(const missions::Directory& directory, const ToolkitChoice& choice);

// A figure of money that was published: sorted and shown apart from effects on people.
bool is_return(const missions::Effect& effect);

// The rows of one intervention.
ToolkitRow row_of(const missions::Directory& directory, const missions::Intervention& intervention,
                  std::string_view outcome = "");

}  // namespace commonweal::learning
