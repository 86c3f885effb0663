#pragma once

// A vote on a budget as a .pb file tells it, checked: what the rules count, with the names of
// things. Knows no rule.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "base/word_table.hpp"
#include "devolution/participation/pb_text.hpp"
#include "methods/voting/budget_election.hpp"

namespace commonweal::devolution {

enum class PbVoteType { approval, choose_one, knapsack, ordinal, cumulative, scoring };

inline constexpr base::WordTable<PbVoteType, 6> kPbVoteTypes{
    {{PbVoteType::approval, "approval"},
     {PbVoteType::choose_one, "choose-1"},
     {PbVoteType::knapsack, "knapsack"},
     {PbVoteType::ordinal, "ordinal"},
     {PbVoteType::cumulative, "cumulative"},
     {PbVoteType::scoring, "scoring"}}};

inline bool has_points(PbVoteType type) {
  return type == PbVoteType::cumulative || type == PbVoteType::scoring;
}

struct PbProject {
  std::string id;
  std::string name = {};                      // Empty where the file has none.
  std::int64_t cost = 0;                      // In units, as all money here.
  std::optional<std::int64_t> selected = {};  // What the file says of the city's own outcome.
};

struct PbVoting {
  std::map<std::string, std::string, std::less<>> meta;
  PbVoteType type = PbVoteType::approval;
  int decimals = 0;        // Of money: 2 where units are pence.
  int point_decimals = 0;  // Of points.
  std::int64_t budget = 0;
  std::optional<double> threshold = {};  // The least score that a project needs.
  std::vector<PbProject> projects = {};
  std::vector<methods::BudgetBallot> ballots = {};  // In the order of the file.
  bool says_selected = false;                       // Whether it tells the outcome.

  std::string meta_or(std::string_view key, std::string_view otherwise) const;
  std::int64_t unit() const;                    // Units to one of the currency.
  std::string money(std::int64_t units) const;  // "1,040,337"
};

struct PbFindings {
  std::optional<PbVoting> voting = {};     // Where there is no fault.
  base::Problems faults = {};              // Each makes a count another than the file says.
  std::vector<base::Problem> advice = {};  // What Pabulib would have otherwise, or is odd.
};

// All that is wrong with a file, its form included.
PbFindings check_pb(std::string_view text, const std::string& file);
PbFindings check_pb(const PbText& text, base::Problems faults_of_form);

}  // namespace commonweal::devolution
