#pragma once

// The performance framework (table 1.1 of the paper): every public service judged on access,
// experience and quality, for one body, with how much of that anybody can say. No measure is
// weighed against another, and no service has a score. Knows neither the store nor how it is
// worded.

#include <string>
#include <vector>

#include "missions/directory.hpp"
#include "missions/mission_standing.hpp"

namespace commonweal::missions {

// What is known of a service in one dimension.
enum class CellHolding {
  no_measure,  // Nobody has named one yet.
  no_series,   // A measure is named, and no figures of it are held.
  elsewhere,   // Figures are held, but not of this body.
  here,
};

std::string_view code_word(CellHolding holding);

// Cells are services times dimensions.
struct Coverage {
  int cells = 0;
  int with_measure = 0;
  int held_here = 0;
  int held_elsewhere = 0;  // And not here.

  int without_measure() const { return cells - with_measure; }
  int without_series() const { return with_measure - held_here - held_elsewhere; }
};

struct Framework {
  const Body* body;
  const Mission* mission;  // Null: all of them.
  // Of this body, or where no series of it is held, of the one whose figures open the metric's
  // page.
  std::vector<MetricStanding> measures;
  std::vector<ServiceStanding> services;  // In their own order; they point into the measures.
  Coverage coverage;

  Framework(const Body& of, const Mission* within, std::vector<MetricStanding> all)
      : body(&of), mission(within), measures(std::move(all)) {}
  Framework(const Framework&) = delete;
  Framework& operator=(const Framework&) = delete;
  Framework(Framework&&) = default;
  Framework& operator=(Framework&&) = default;
};

CellHolding holding_of(const std::vector<const MetricStanding*>& cell, const Body& body);

// The services in records, then those that only metrics name. Of a mission: those that serve it or
// that a measure of it is about.
Framework framework_of(const Directory& directory, const Body& body, const Mission* mission,
                       std::vector<MetricStanding> measures);

// Whose figures open most metrics' pages; of as many, the first by code. Null where there is none.
const Body* usual_body(const Directory& directory);

}  // namespace commonweal::missions
