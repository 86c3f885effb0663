#pragma once

// A body held against its peers by one metric, with what else could be asked: what the page and the
// API of it are made from.

#include <optional>
#include <string>
#include <vector>

#include "missions/body.hpp"
#include "missions/excess.hpp"
#include "missions/observation.hpp"
#include "missions/source.hpp"

namespace commonweal::missions {

// The metric whose figures are people, where one is held: "population", by calendar year.
inline constexpr std::string_view kPopulationMetric = "population";

// Where the figures of one source stand in its file.
struct SourceRows {
  const Source* source;
  std::string rows;  // "2 to 195"; may be empty.
};

struct ChosenExcess {
  const Metric* metric;
  const Body* body;
  std::vector<const Body*> peers;     // By name.
  std::vector<const Body*> siblings;  // Of the same kind and parent, with figures; the body too.
  std::vector<base::Period> periods;  // Of the body, the latest first.
  methods::ExcessQuestion question;
  bool has_people = false;  // The population of the body is held.
  bool is_default = false;  // No peers were named.
  std::vector<SourceRows> sources;
  std::string digest;                 // Of all figures that were used.
  std::optional<NamedExcess> excess;  // None: there is no peer to hold it against.
};

}  // namespace commonweal::missions
