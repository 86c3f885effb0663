#pragma once

// Whether a bid is cheap, popular and quick, each by a figure of its own, and what it gives up. The
// three are never made into one rating: Great Government says that hardly any policy is all three.
// What is not known is neither yes nor no.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "investment/proposals/case.hpp"

namespace commonweal::investment {

// Ours, and a reader can change them.
struct EarlyWinLimits {
  double cost_share = 0.001;  // At most this share of the department's limits in its dearest year.
  double support = 0.5;       // More than this share of people in favour.
  double months = 12;         // At most so many months until its first effect.
};

struct EarlyWinText {
  std::string_view share;    // In percent: "0.1".
  std::string_view support;  // In percent: "50".
  std::string_view months;
};
// Empty asks for the usual limit. Fails, naming the field, for what is no number in its range.
base::Result<EarlyWinLimits> early_win_limits(const EarlyWinText& text);

// What is known beside the bids.
struct EarlyWinFacts {
  // What a department may spend in a year, in pounds.
  std::function<std::optional<double>(const std::string& department, int year)> limit;
  // Months until an effect sets in.
  std::function<std::optional<double>(const std::string& effect)> onset;
};

struct EarlyWin {
  std::string code;
  std::string title;
  std::string department;
  double total = 0;    // Pounds over all its years, as stated.
  double dearest = 0;  // Pounds in its dearest year.
  int dearest_year = 0;
  std::optional<double> cost_share;  // Of the department's limits in that year.
  std::optional<double> support;
  std::string support_source;
  std::optional<double> months;  // To its first effect.
  std::string months_from;       // Where that is from.
  std::optional<bool> is_cheap;
  std::optional<bool> is_popular;
  std::optional<bool> is_quick;
  std::vector<std::string> gives_up;  // A sentence for each of the three that it is not.
  bool is_illustrative = false;

  bool is_all_three() const;
};

EarlyWin early_win(const Proposal& bid, const EarlyWinLimits& limits, const EarlyWinFacts& facts);

// The bids of a case, in its order, by the limits and the onsets that it holds.
std::vector<EarlyWin> early_wins_in(const Case& of, const EarlyWinLimits& limits);

}  // namespace commonweal::investment
