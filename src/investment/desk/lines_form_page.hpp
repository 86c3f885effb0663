#pragma once

// A table of lines to fill in: the fields of each line, then the amounts of all by year.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "investment/desk/line_field.hpp"
#include "investment/desk/typed_lines.hpp"
#include "platform/html/html.hpp"
#include "platform/html/select.hpp"

namespace commonweal::investment {

struct LinesForm {
  const LineFields& fields;
  std::string_view column;  // Of the record, at which problems of the whole stand.
  const std::map<std::string, std::vector<platform::SelectItem>>& choices;  // By field.
  const TypedLines& typed;
  const base::Error* fault = nullptr;
};

platform::Html lines_form(const LinesForm& form);

}  // namespace commonweal::investment
