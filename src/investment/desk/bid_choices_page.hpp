#pragma once

// What the fields of a bid may be chosen from: bodies that the visitor may draft for, effects that
// can be counted, unit values that have a source.

#include <map>
#include <string>
#include <vector>

#include "investment/desk/bid_task.hpp"
#include "investment/proposals/proposal.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/select.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::investment {

using SelectItems = std::vector<platform::SelectItem>;

// Of a field that is chosen; any other is a defect.
SelectItems field_choices(const BidField& field, const missions::Holdings& holdings,
                          const platform::Visitor& visitor);

// Of the fields of a line, by their names.
std::map<std::string, SelectItems> line_choices(BidTask task, const Proposal& proposal,
                                                const missions::Holdings& holdings);

}  // namespace commonweal::investment
