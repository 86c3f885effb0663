#pragma once

// Why a bid lost and what more money buys, as sentences.

#include "investment/portfolio/portfolio_report.hpp"

namespace commonweal::investment {

// Asks why each bid that was not chosen lost, and says it.
std::vector<LostLine> lost_lines(const Case& of, const PortfolioPlan& plan,
                                 const methods::PortfolioAnswer& answer,
                                 const methods::MilpEffort& effort);

// "One more million of Health capital 2027-28 buys 0.12% more of the gaps: clinics comes in."
std::string worth_sentence(const WorthLine& line);

// A sentence for each limit of which more money buys something, and one for the rest together.
std::vector<std::string> worth_lines(const std::vector<WorthLine>& lines);

// A share of the gap between business as usual and the targets: "0.12%".
std::string gap_share_words(double share);

}  // namespace commonweal::investment
