#include "investment/appraisal/payer.hpp"

namespace commonweal::investment {

std::string payer_of(const Case& of, const Proposal& proposal, const CostLine& line) {
  if (line.bearer.empty() || line.bearer == proposal.department) return proposal.department;
  return find_department(of, line.bearer) != nullptr ? line.bearer : "";
}

bool is_new_money(const CostLine& line) { return line.from.empty(); }

}  // namespace commonweal::investment
