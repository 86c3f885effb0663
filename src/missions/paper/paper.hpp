#pragma once

// The paper held against the figures: every claim with its state, and where the paper contradicts
// itself. Knows nothing of files or pages.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/paper/claim.hpp"
#include "missions/paper/recomputation.hpp"

namespace commonweal::missions {

// Two things that the paper says and that cannot both be so, or are not of the same thing.
struct Contradiction {
  std::string id;
  std::string title;
  std::string first_place;
  std::string first_says;
  std::string second_place;
  std::string second_says;
  std::string note;
  std::vector<std::string> claims;  // Their ids.
};

struct CheckedClaim {
  Claim claim;
  ClaimState state = ClaimState::quoted;
  std::optional<Working> working;

  std::string ours() const { return working ? value_text(claim, working->value) : ""; }
};

struct Paper {
  std::vector<CheckedClaim> claims;  // In the order of the paper.
  std::vector<Contradiction> contradictions;

  const CheckedClaim* find(std::string_view id) const;
  std::size_t count(ClaimState state) const;
  std::vector<const Contradiction*> contradictions_of(std::string_view claim) const;
};

struct PaperRecords {
  std::vector<Claim> claims;
  std::vector<Contradiction> contradictions;
};

// Fails where the records and the recomputations do not fit: a claim with a range and no
// recomputation or the other way round, one that says neither what is computed nor what is needed,
// one that differs without a note, an id twice or unknown.
base::Result<Paper> recompute(PaperRecords records, const PaperFigures& figures,
                              std::span<const Recomputation> recomputations);

}  // namespace commonweal::missions
