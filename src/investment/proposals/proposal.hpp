#pragma once

// A bid for money: what it costs by year, whom it reaches with what works, what that is worth, what
// it needs and excludes, how it will be evaluated and who answers for it. One record: each version
// of it is a version of the record, so that a test or a decision names all of it by one number.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "investment/proposals/proposal_line.hpp"
#include "investment/proposals/proposal_state.hpp"
#include "missions/reach_line.hpp"
#include "missions/record.hpp"

namespace commonweal::investment {

inline constexpr int kUsualYears = 20;
inline constexpr int kMostYears = 60;

struct Proposal {
  std::string code;
  std::string title;
  std::string summary;
  std::string body;        // The code of the body that bids.
  std::string department;  // The code of the body whose limits it counts against.
  std::string mission;     // The code of the one it mainly serves.
  Prices prices = Prices::real;
  int price_year = 0;
  int first_year = 0;
  // The years in which it may start, first_year among them, in order; everything moves with it.
  std::vector<int> start_years;
  std::optional<double>
      least_scale;                 // It may be done in part, from so much on. None: whole or not.
  int years = kUsualYears;         // The horizon of its appraisal, from its first year.
  std::vector<std::string> needs;  // Codes of proposals without which it cannot be.
  std::vector<std::string> excludes;  // Codes of proposals beside which it cannot be.
  std::vector<CostLine> costs;
  std::vector<missions::ReachLine> reach;
  std::vector<BenefitLine> benefits;
  std::vector<std::string> unmonetised;  // Sentences: what it does that no value is put on.
  std::string evaluation;                // In words; may be empty, as the next.
  std::optional<int> evaluation_level;   // On the Maryland scale, 1 to 5.
  std::string purpose;                   // The principal one, in words; may be empty.
  std::optional<double> popularity;      // Share of people in favour.
  std::string popularity_source;         // May be empty where there is no popularity.
  std::optional<double> quick_months;    // Until people first notice.
  std::string officer;                   // An office, never a person; may be empty in a draft.
  ProposalState state = ProposalState::draft;
  bool is_illustrative = false;       // Its figures are examples.
  std::optional<std::string> source;  // A code.
  std::string rows;                   // Where in it; may be empty.
  std::string note;                   // May be empty.

  // None if a field does not make sense; the problems say which.
  static std::optional<Proposal> make(const missions::Record& record,
                                      const missions::PlaceOf& place, base::Problems& problems);
  // The record that make() reads back as the same.
  missions::Record record() const;

  friend bool operator==(const Proposal&, const Proposal&) = default;
};

const missions::RecordTable& proposal_table();

// What it lacks to be submitted, in sentences; none for one that is complete.
std::vector<std::string> lacks_of(const Proposal& proposal);

// The same, to start in another year.
Proposal started_in(Proposal proposal, int year);

}  // namespace commonweal::investment
