#pragma once

// All effects that are held, chosen and ordered: plain, for the page, its files and the API.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "missions/directory.hpp"

namespace commonweal::learning {

// As an address says it; empty where anything will do.
struct EffectsText {
  std::string intervention;
  std::string metric;
  std::string measure;
  std::string grade;
  std::string origin;
  std::string sort;  // "intervention", "-estimate" ...
};

// Fails for a measure, a grade or an origin that there is none of, and for an order that the list
// does not have. Those of an unknown intervention or metric are none.
base::Result<std::vector<const missions::Effect*>> chosen_effects(
    const missions::Directory& directory, const EffectsText& text);

// What it can be ordered by: its word in the address.
inline constexpr std::string_view kEffectOrders[] = {"intervention", "outcome", "estimate",
                                                     "grade",        "studies", "published"};

}  // namespace commonweal::learning
