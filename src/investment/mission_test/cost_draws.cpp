#include "investment/mission_test/cost_draws.hpp"

#include <map>
#include <string>

#include "methods/appraisal/factor.hpp"

namespace commonweal::investment {

// Streams are named as investment/appraisal/bid_model.cpp names them.
std::vector<std::vector<double>> cost_factors(const Proposal& proposal,
                                              const AppraisalQuestion& question) {
  const methods::DrawPlan plan{question.draws, question.seed};
  std::map<std::string, int> times;
  std::vector<std::vector<double>> factors;
  for (const auto& line : proposal.costs) {
    std::string name = "cost/" + proposal.code + "/";
    name.append(code_word(line.budget)).append("/").append(line.what);
    const int before = times[name]++;
    if (line.spread > 0) {
      factors.push_back(
          methods::spread_factor(plan, name + "/" + std::to_string(before), line.spread).draws);
    } else {
      factors.emplace_back(plan.draws, 1.0);
    }
  }
  return factors;
}

}  // namespace commonweal::investment
