#pragma once

// What is known of a population, and the responses held against it: the margins that weights are
// to agree with. Knows no file.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/problems.hpp"
#include "base/table_places.hpp"
#include "devolution/poll/responses.hpp"
#include "methods/survey/survey_margin.hpp"

namespace commonweal::devolution {

struct PollTarget {
  std::uint64_t line;
  std::string variable;  // A column of the responses.
  std::string category;
  double value;  // A share of 1, or a count.
};

struct PollTargets {
  enum class Unit { share, count } unit = Unit::share;
  base::TablePlaces places;
  std::vector<PollTarget> rows;
};

struct PollMargin {
  std::string variable;
  std::vector<std::string> categories;  // In the order of the targets.
  methods::SurveyMargin margin;         // Targets in weights.
};

// Variables in the order of the targets. Shares are taken of all base weights together. Gathers
// every problem: a variable that is no column, a category named twice, targets that are not above
// 0 or add up to something else, a category of the responses without a target, and a target
// without responses.
std::vector<PollMargin> poll_margins(const Responses& responses, const PollTargets& targets,
                                     const std::vector<double>& base, base::Problems& problems);

}  // namespace commonweal::devolution
