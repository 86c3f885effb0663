#pragma once

// The table on which a count by single transferable vote is laid out: whose parcels lie where, who
// continues, and the stages as they were recorded. Knows what all such rules share; which papers
// go on, at what value and when, the rules say (stv_scottish, stv_nhs).

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "methods/voting/count_lots.hpp"
#include "methods/voting/election_count.hpp"
#include "methods/voting/ranked_ballots.hpp"

namespace commonweal::methods {

// Papers of one pile, where its first preferences up to `next` are spent.
struct StvPapers {
  const BallotPile* pile;
  std::uint32_t next;
};

// Papers that a candidate received together.
struct StvParcel {
  std::int64_t value;     // Of each paper, in units.
  bool is_first = false;  // By first preferences.
  std::vector<StvPapers> papers = {};
};

// Papers by whom they name next of those who continue.
struct StvSorting {
  std::vector<std::vector<StvPapers>> to;
  std::vector<std::int64_t> papers_to;
  std::int64_t transferable = 0;      // Papers.
  std::int64_t non_transferable = 0;  // Papers.
};

// Which earlier stage tells the tied apart.
enum class TieLook { most_recent, earliest };

class StvBoard {
 public:
  // Borrows the ballots. `unit` of a vote is 1/unit.
  StvBoard(const RankedBallots& ballots, const ElectionQuestion& question, std::int64_t unit);

  std::int64_t quota() const { return quota_; }  // In units.
  std::int64_t votes(std::uint32_t candidate) const { return votes_[candidate]; }
  std::int64_t surplus(std::uint32_t candidate) const;  // 0 where there is none.
  std::int64_t surpluses() const;
  std::size_t vacancies() const { return seats_ - elected_.size(); }
  std::vector<std::uint32_t> continuing() const;
  bool is_filled() const { return vacancies() == 0; }

  // All that a candidate holds, which leaves the table.
  std::vector<StvParcel> take_parcels(std::uint32_t candidate);
  const std::vector<StvParcel>& parcels(std::uint32_t candidate) const;
  StvSorting sorted(std::span<const StvPapers> papers) const;

  // A stage: begun, transferred in, and closed. Whoever has the quota is elected then, or where the
  // rules ask within a stage.
  void begin(CountAction action, std::vector<std::uint32_t> of,
             std::optional<std::int64_t> value = {});
  void exclude(std::uint32_t candidate);
  void take_votes(std::uint32_t candidate, std::int64_t votes);
  void give(StvSorting sorting, std::int64_t value);  // The transferable papers, at that value.
  void set_aside(std::int64_t votes);                 // Non-transferable.
  void lose(std::int64_t votes);                      // By cutting decimals.
  void elect_by_quota();
  void close();

  // Those who are left, where that is all there is to say: into the stage begun last.
  void elect(std::vector<std::uint32_t> candidates);

  // Of the candidates the one with most (fewest) votes; ties by an earlier stage, then by lot.
  std::uint32_t most(std::vector<std::uint32_t> of, TieLook look);
  std::uint32_t fewest(std::vector<std::uint32_t> of, TieLook look);

  // Ends the count.
  ElectionCount count() &&;

 private:
  enum class Standing { continuing, elected, excluded };
  enum class Extreme { most, fewest };

  void lay_out_first_preferences();
  std::vector<std::uint32_t> extreme(std::vector<std::uint32_t> of, Extreme which,
                                     TieLook look) const;

  const RankedBallots& ballots_;
  std::size_t seats_;
  std::int64_t unit_;
  std::int64_t quota_;
  std::vector<Standing> standing_;
  std::vector<std::int64_t> votes_;
  std::vector<std::vector<StvParcel>> parcels_;
  std::int64_t non_transferable_ = 0;
  std::int64_t residual_ = 0;
  std::vector<CountStage> stages_;
  std::vector<std::uint32_t> elected_;
  CountLots lots_;
};

// Fails where there are no seats, or more than candidates who stand.
base::Result<void> check_seats(const RankedBallots& ballots, std::size_t seats);

}  // namespace commonweal::methods
