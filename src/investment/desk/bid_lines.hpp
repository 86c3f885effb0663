#pragma once

// The lines of a bid's account between what somebody types into a table and what a proposal holds.
// Each problem stands at its field.

#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "investment/desk/typed_lines.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/directory.hpp"

namespace commonweal::investment {

// Lines that are blank are left out.
std::vector<CostLine> typed_costs(const TypedLines& table, const missions::Directory& directory,
                                  base::Problems& problems);
std::vector<missions::ReachLine> typed_reach(const TypedLines& table,
                                             const missions::Directory& directory,
                                             base::Problems& problems);
std::vector<BenefitLine> typed_benefits(const TypedLines& table, base::Problems& problems);

// With a blank line where there is none.
TypedLines shown_costs(const Proposal& proposal);
TypedLines shown_reach(const Proposal& proposal);
TypedLines shown_benefits(const Proposal& proposal);

// The code of a body that is given by its code, or by a name that no other has; empty where there
// is none such.
std::string body_code_of(const missions::Directory& directory, std::string_view text);

}  // namespace commonweal::investment
