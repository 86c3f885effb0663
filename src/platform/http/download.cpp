#include "platform/http/download.hpp"

#include <string>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kXlsx =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

Response saved_as(std::string name, std::string_view type, std::string body) {
  return {.content_type = std::string(type),
          .body = std::move(body),
          .headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""}}};
}

bool is_stem(std::string_view stem) {
  constexpr std::string_view kAllowed =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
  return !stem.empty() && stem.find_first_not_of(kAllowed) == std::string_view::npos;
}

}  // namespace

base::Result<Response> download(const DataSheet& sheet, SheetForm form, std::string_view stem) {
  CW_CHECK(is_stem(stem));
  const std::string name(stem);
  switch (form) {
    case SheetForm::csv: return saved_as(name + ".csv", "text/csv; charset=utf-8", csv_of(sheet));
    case SheetForm::json: return ok_json(json_of(sheet).compact());
    case SheetForm::xlsx: break;
  }
  auto workbook = xlsx_of(sheet);
  if (!workbook) return base::fail(std::move(workbook));
  return saved_as(name + ".xlsx", kXlsx, *std::move(workbook));
}

}  // namespace commonweal::platform
