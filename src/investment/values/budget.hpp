#pragma once

// How the Treasury controls money: departmental limits for resource and capital, and what is
// managed by the year because demand drives it.

#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::investment {

enum class Budget { rdel, cdel, ame, ame_capital };

inline constexpr Budget kBudgets[] = {Budget::rdel, Budget::cdel, Budget::ame, Budget::ame_capital};

std::string_view code_word(Budget budget);  // "rdel"
std::string_view words_of(Budget budget);   // "Resource (RDEL)"
base::Result<Budget> budget_named(base::Field field);

bool is_capital(Budget budget);

}  // namespace commonweal::investment
