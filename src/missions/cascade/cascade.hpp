#pragma once

// The cascade of a mission: who asks whom for its metrics, from the top down, and where it stops.
// Decides what the page, its picture and the API show; knows nothing of how it looks.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/cascade/passing_on.hpp"

namespace commonweal::missions {

// A body in the tree, or many of one kind drawn as one: the councils of a region.
struct CascadeNode {
  const Body* body;          // Null where it stands for many.
  std::string title;         // "NHS England", "Councils in the North West"
  std::size_t bodies = 1;    // That are asked, of the many.
  std::size_t of = 1;        // That could be.
  std::size_t metrics = 0;   // That it is asked for, by the body above; none at the top.
  std::size_t passable = 0;  // Of these, those that there are bodies below it for.
  std::size_t passed = 0;    // Of those, the ones that it has passed on to some body.
  std::vector<CascadeNode> children = {};
};

// How far a metric has come.
struct MetricCoverage {
  const Metric* metric;
  std::size_t asks = 0;                 // How many bodies are asked for it.
  std::vector<const Body*> top;         // Whom the top asks.
  std::vector<PassingOn> passing = {};  // Of every body that is asked and has bodies below.
  std::size_t passed() const;           // How many of these have passed it on at all.
  std::vector<const PassingOn*> not_passed() const;
};

// The same seen from a body.
struct BodyCoverage {
  const Body* body;
  std::size_t metrics = 0;   // It is asked for.
  std::size_t passable = 0;  // Those that there are bodies below it for.
  std::vector<const Metric*> not_passed;
  std::vector<PassingOn> partly = {};  // Passed on to some bodies, not to all.
};

struct Cascade {
  const Mission* mission;
  const Metric* metric;  // The one that it is narrowed to; null: all of them.
  std::vector<CascadeNode> roots;
  std::vector<MetricCoverage> metrics;  // In the mission's order; those that somebody is asked for.
  std::vector<const Metric*> unasked;   // That nobody is asked for.
  std::vector<BodyCoverage> bodies;     // That are asked and have bodies below; by name.
  std::size_t asks = 0;
  std::size_t bodies_asked = 0;
  std::size_t illustrative = 0;  // Of the asks.
};

Cascade cascade_of(const AskLines& lines, const Mission& mission, const Metric* metric);

// The metric of that code, which must be the mission's; null for an empty code.
base::Result<const Metric*> metric_in(const Directory& directory, const Mission& mission,
                                      std::string_view code);

}  // namespace commonweal::missions
