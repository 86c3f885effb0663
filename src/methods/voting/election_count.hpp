#pragma once

// What a count of ballots comes to, stage by stage, whatever the rules: who was elected, by which
// votes, and where a lot decided. Votes are whole numbers of a unit (one vote, or 0.01 or 0.00001
// of one), so that every figure is exact.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace commonweal::methods {

inline constexpr std::string_view kElectionVersion = "elections 1";

enum class CountAction { first_preferences, votes, surplus, exclusion };

struct CountStage {
  CountAction action;
  std::vector<std::uint32_t> of = {};  // Whose papers were transferred, or who was excluded.
  // At what each paper went on, in units; by the Scottish rules, at what one of value 1 did. None
  // where papers of several values went on, or none.
  std::optional<std::int64_t> value = {};
  std::vector<std::int64_t> votes = {};  // At its end, by candidate, in units.
  // Of all stages so far, in units: votes whose papers name nobody further, and what is lost where
  // values are cut to so many decimals.
  std::int64_t non_transferable = 0;
  std::int64_t residual = 0;
  std::vector<std::uint32_t> elected = {};  // At its end.
};

enum class LotQuestion { surplus, exclusion, seat };

// A tie that nothing but a lot decides: of `tied`, in the order of the ballot paper, the one drawn.
struct CountLot {
  std::size_t stage;  // From 1: the stage whose papers or seats it decided.
  LotQuestion question;
  std::vector<std::uint32_t> tied;
  std::uint32_t drawn;
};

struct ElectionCount {
  std::int64_t unit;                       // How many units are one vote.
  std::int64_t papers;                     // Valid ones.
  std::optional<std::int64_t> quota = {};  // In votes.
  std::vector<CountStage> stages = {};
  std::vector<std::uint32_t> elected = {};  // In the order in which they were.
  std::vector<CountLot> lots = {};
};

// How many are to be elected, and what lots are drawn by.
struct ElectionQuestion {
  std::size_t seats;
  std::uint64_t seed = 1;
};

}  // namespace commonweal::methods
