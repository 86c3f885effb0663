#pragma once

// How far a bid has come, and in which prices its pounds are.

#include <string_view>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::investment {

enum class ProposalState { draft, submitted, tested, funded, declined, withdrawn, stopped };

std::string_view code_word(ProposalState state);
std::string_view words_of(ProposalState state);  // "Submitted"
base::Result<ProposalState> proposal_state_named(base::Field field);

// Pounds of each year as they will be paid, or of one year's prices.
enum class Prices { real, cash };

std::string_view code_word(Prices prices);
base::Result<Prices> prices_named(base::Field field);

}  // namespace commonweal::investment
