#pragma once

// A case as JSON, written: what case_file.hpp reads back as the same case.

#include <string>
#include <vector>

#include "investment/proposals/case.hpp"
#include "platform/table/json.hpp"

namespace commonweal::investment {

// Tables of Case::of_edition are left out.
platform::Json case_json(const Case& of);

// The same with all tables but those named.
platform::Json case_json_without(const Case& of, const std::vector<std::string>& left_out);

}  // namespace commonweal::investment
