#pragma once

// The sections of the pool page that show one look each, with its chart, the table behind it and
// its files. A look is worked out only where it is asked for.

#include <array>
#include <string>
#include <string_view>

#include "learning/synthesis/synthesis.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

enum class PoolLook { forest, one_less, by_year, small_studies, differences };

struct PoolLookWords {
  PoolLook look;
  std::string_view word;   // In the address.
  std::string_view words;  // Of the link.
};
inline constexpr std::array kPoolLooks = {
    PoolLookWords{PoolLook::forest, "studies", "Every study"},
    PoolLookWords{PoolLook::one_less, "one-less", "Without each study"},
    PoolLookWords{PoolLook::by_year, "by-year", "Year by year"},
    PoolLookWords{PoolLook::small_studies, "small-studies", "Small studies"},
    PoolLookWords{PoolLook::differences, "differences", "What studies differ in"},
};

// Of an unknown or empty word: every study, or what they differ in where that is chosen.
PoolLook pool_look_named(std::string_view word, const PoolChoice& choice);

// Links to all looks, the one that is shown marked.
platform::Html pool_looks(const Synthesis& synthesis, PoolLook shown);

// Requires an answer.
platform::Html pool_look(const Synthesis& synthesis, PoolLook look);

}  // namespace commonweal::learning
