#include "platform/cli/xlsx_option.hpp"

#include <utility>

#include "platform/cli/named_file.hpp"

namespace commonweal::platform {

base::Result<ExitStatus> write_xlsx(const Call& call, const DataSheet& sheet) {
  auto bytes = xlsx_of(sheet);
  if (!bytes) return base::fail(std::move(bytes));
  auto written = write_named_file(call.field(kXlsxOption.name), *bytes);
  if (!written) return base::fail(std::move(written));
  return ExitStatus::done;
}

}  // namespace commonweal::platform
