#pragma once

// What is asked of a portfolio, as a form or a shell writes it: texts in, checked values out.

#include <string>

#include "investment/portfolio/portfolio_report.hpp"

namespace commonweal::investment {

// Each as it was typed; empty where it was not given.
struct PortfolioTexts {
  std::string maximise = {};    // "health=2,growth=1"
  std::string minimum = {};     // "health=0.02"
  std::string fair = {};        // "E12000001=0.001": by place.
  std::string limits = {};      // "dhsc=1.05": factors on a department's limits.
  std::string prevention = {};  // "0.25"
  std::string in = {};          // "bid-a,bid-b"
  std::string out = {};
  std::string robust = {};    // "cvar:0.1"
  std::string frontier = {};  // "health:growth"
  std::string gap = {};       // "0.005"
  std::string nodes = {};     // "20000"
};

struct PortfolioOptions {
  PortfolioAsked asked = {};
  ReportOptions report = {};
};

// The places of problems are the names of options without dashes: "maximise".
base::Result<PortfolioOptions> portfolio_options(const PortfolioTexts& texts);

}  // namespace commonweal::investment
