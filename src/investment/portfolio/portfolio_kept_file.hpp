#pragma once

// A report of a portfolio read back from the JSON that was written of it: what a job left behind.

#include <optional>
#include <string>
#include <string_view>

#include "investment/portfolio/portfolio_report.hpp"

namespace commonweal::investment {

struct KeptPortfolio {
  PortfolioReport report;
  std::string lp;   // The program for other solvers; empty where it was too long to be kept.
  std::string mps;  // The same in the other format.
};

// None where the text is no report of this version. json_of() of what is read gives the same bytes.
std::optional<KeptPortfolio> kept_portfolio(std::string_view json);

// Up to so many bytes each format of the program is put into the JSON.
inline constexpr std::size_t kProgramBytesMax = std::size_t{300} * 1024;

}  // namespace commonweal::investment
