#include "missions/paper/paper_choice.hpp"

#include <utility>

#include "base/problems.hpp"

namespace commonweal::missions {

base::Result<PaperChoice> paper_choice(const PaperChoiceText& text) {
  base::Problems problems;
  PaperChoice choice;
  if (!text.part.empty()) {
    auto part = paper_part_named({"part", text.part});
    if (problems.value_of(part)) choice.part = *part;
  }
  if (!text.state.empty()) {
    auto state = claim_state_named({"state", text.state});
    if (problems.value_of(state)) choice.state = *state;
  }
  if (!problems.empty()) return std::move(problems).fail();
  return choice;
}

std::vector<const CheckedClaim*> chosen(const Paper& paper, const PaperChoice& choice) {
  std::vector<const CheckedClaim*> claims;
  for (const CheckedClaim& checked : paper.claims) {
    const bool fits = (!choice.part || checked.claim.part == *choice.part) &&
                      (!choice.state || checked.state == *choice.state);
    if (fits) claims.push_back(&checked);
  }
  return claims;
}

}  // namespace commonweal::missions
