#pragma once

// The share of a department and the shift of a mission over the years, as charts with their tables.

#include <string>

#include "investment/prevention/protected_share.hpp"
#include "investment/prevention/spending_shift.hpp"
#include "platform/html/html.hpp"

namespace commonweal::investment {

platform::Html share_chart(const ProtectedShare& shares, const std::string& name);
// `title`: of the mission.
platform::Html shift_chart(const SpendingShift& shift, const std::string& title);

}  // namespace commonweal::investment
