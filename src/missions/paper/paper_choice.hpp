#pragma once

// Which claims a reader asks for: of a part of the paper, in a state.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/paper/paper.hpp"

namespace commonweal::missions {

struct PaperChoice {
  std::optional<PaperPart> part;
  std::optional<ClaimState> state;

  bool is_all() const { return !part && !state; }
};

struct PaperChoiceText {
  std::string_view part;
  std::string_view state;
};

// Empty asks for all. Fails, naming part or state, for a word that is none.
base::Result<PaperChoice> paper_choice(const PaperChoiceText& text);

std::vector<const CheckedClaim*> chosen(const Paper& paper, const PaperChoice& choice);

}  // namespace commonweal::missions
