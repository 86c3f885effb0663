#pragma once

// Values, rates and limits as JSON and as tables to take away: what the pages show, for programs.

#include <vector>

#include "investment/values/value_view.hpp"
#include "platform/table/data_sheet.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

platform::Json unit_value_json(const ValueRow& row, int price_year);
platform::Json unit_values_json(const ValueList& list);
platform::DataSheet unit_values_sheet(const ValueList& list);

platform::Json appraisal_rates_json(const AppraisalTables& tables);
platform::DataSheet factors_sheet(const AppraisalTables& tables);

platform::Json envelopes_json(const std::vector<Envelope>& envelopes);
platform::DataSheet envelopes_sheet(const std::vector<Envelope>& envelopes);

}  // namespace commonweal::investment
