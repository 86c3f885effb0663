#pragma once

// Prevention spending as JSON and as tables to take away.

#include "investment/prevention/prevention_book.hpp"
#include "investment/prevention/spending_shift.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

platform::Json prevention_json(const PreventionBook& book);
platform::DataSheet prevention_sheet(const PreventionBook& book);  // By department and year.

platform::Json shifts_json(const PreventionBook& book);
platform::DataSheet shifts_sheet(const PreventionBook& book);  // By mission and year.

}  // namespace commonweal::investment
