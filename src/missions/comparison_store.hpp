#pragma once

// Reads what a comparison of bodies shows: the bodies that were asked for, the figures of one
// period, and what else could be asked.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/comparison.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

// As an address says it; empty is absent.
struct ComparisonText {
  std::string_view metric;
  std::string_view kind;
  std::string_view region;  // A body: those that lie under it.
  std::string_view period;
  std::string_view here = {};  // A body to be pointed out.
  std::vector<std::string_view> bodies = {};
};

// From the parameters of an address.
template <class Parameters>
ComparisonText comparison_text(std::string_view metric, const Parameters& query) {
  ComparisonText text{.metric = metric, .kind = {}, .region = {}, .period = {}};
  for (const auto& [name, value] : query) {
    if (name == "kind") text.kind = value;
    if (name == "region") text.region = value;
    if (name == "period") text.period = value;
    if (name == "here") text.here = value;
    if (name == "body") text.bodies.push_back(value);
  }
  return text;
}

// Without a choice: the kind of which most bodies have figures, and the last period that half of
// them have reached, by a hundred of them where there are more. Held against the country that they
// lie in, or else the metric's own body. Not found: no such metric, kind or body. Bad input: a
// period that is none of the metric's.
base::Result<ChosenComparison> load_comparison(const Holdings& holdings,
                                               const ComparisonText& text);

}  // namespace commonweal::missions
