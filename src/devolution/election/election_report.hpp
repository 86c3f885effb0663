#pragma once

// All that is printed of a count: what was counted, how, and what it came to.

#include <string>
#include <string_view>

#include "base/word_table.hpp"
#include "devolution/election/blt.hpp"
#include "methods/voting/election_count.hpp"

namespace commonweal::devolution {

enum class ElectionRules { scottish, nhs_foundation_trust, first_past_the_post, approval };

inline constexpr base::WordTable<ElectionRules, 4> kElectionRules{
    {{ElectionRules::scottish, "scottish"},
     {ElectionRules::nhs_foundation_trust, "nhs-ft"},
     {ElectionRules::first_past_the_post, "fptp"},
     {ElectionRules::approval, "approval"}}};

struct ElectionReport {
  ElectionRules rules;
  BltElection election;        // Its seats are those that were filled.
  std::int64_t set_aside = 0;  // Papers that name nobody who stands.
  methods::ElectionCount count;
  std::uint64_t seed = 1;
  std::string digest;   // SHA-256 of the file.
  std::string command;  // That prints the same again.
};

// Counts what the file says by the rules.
base::Result<methods::ElectionCount> counted_election(const BltElection& election,
                                                      ElectionRules rules, std::uint64_t seed,
                                                      std::int64_t& set_aside);

// "first preferences", "surplus", ...
std::string_view action_word(methods::CountAction action);

// "The lot of stage 4 was drawn between Ann and Ben for whom to exclude: Ben."
std::string lot_sentence(const methods::CountLot& lot, const BltElection& election);

}  // namespace commonweal::devolution
