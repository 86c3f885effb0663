#pragma once

// A table as a file to download, in the form that the address ends with.

#include <string_view>

#include "base/result.hpp"
#include "platform/http/response.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::platform {

enum class SheetForm { csv, xlsx, json };

// Named STEM.csv, STEM.xlsx; JSON is shown, not saved. STEM is letters, digits and hyphens: a code.
//   return download(figures_sheet(view), SheetForm::xlsx, metric.code);
base::Result<Response> download(const DataSheet& sheet, SheetForm form, std::string_view stem);

}  // namespace commonweal::platform
