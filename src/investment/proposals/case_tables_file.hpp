#pragma once

// The tables of rates, prices, optimism bias and unit values, in the JSON of a case. A row has the
// columns of its CSV file, under the same names.

#include <string>
#include <vector>

#include "investment/values/appraisal_tables.hpp"
#include "platform/table/json.hpp"
#include "platform/table/json_fields.hpp"

namespace commonweal::investment {

// Takes the tables that stand in the file; the others are `own`, and are named in `of_edition`.
AppraisalTables tables_in(platform::JsonFields& file, const AppraisalTables& own,
                          std::vector<std::string>& of_edition);

// Adds the tables that are not named, under their names in the file.
void add_tables(platform::Json& file, const AppraisalTables& tables,
                const std::vector<std::string>& left_out);

}  // namespace commonweal::investment
