#pragma once

// The register of bids: which of them a reader asks for, and what those ask together, year by year,
// beside what may be spent. Knows neither the store nor how any of it is worded.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "investment/proposals/proposal.hpp"
#include "investment/values/envelope.hpp"

namespace commonweal::investment {

struct RegisterChoice {
  std::string mission;     // A code; empty: any, as of all here.
  std::string department;  // A code.
  std::optional<ProposalState> state;
  std::string place;   // A code: bids that reach people there.
  std::string search;  // In title, summary and code, without regard to case.
};

struct RegisterText {
  std::string_view mission;
  std::string_view department;
  std::string_view state;
  std::string_view place;
  std::string_view search;
};

// Fails, naming state, for a word that is none.
base::Result<RegisterChoice> register_choice(const RegisterText& text);

std::vector<Proposal> chosen(std::vector<Proposal> proposals, const RegisterChoice& choice);

// What is asked in a year of one budget, and what is free for bids in it.
struct AskedYear {
  int year;
  Budget budget;
  double pounds;                // As the bids say: each in its own prices.
  std::optional<double> limit;  // Cash. None where it is not known for every department that asks.
};
// By year and budget; of all bids that may still be, or are, funded.
std::vector<AskedYear> asked_by_year(const std::vector<Proposal>& proposals,
                                     const std::vector<Envelope>& envelopes);

double total_cost(const Proposal& proposal);
// By year, of one budget; of all where there is none.
std::vector<missions::YearAmount> cost_years(const Proposal& proposal,
                                             std::optional<Budget> budget = {});

}  // namespace commonweal::investment
