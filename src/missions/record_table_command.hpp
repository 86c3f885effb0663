#pragma once

// The verbs `import` and `export` of any kind of record, made from its description and its words.

#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "missions/about_file.hpp"
#include "missions/changes.hpp"
#include "missions/record_check_store.hpp"
#include "missions/record_file.hpp"
#include "missions/record_store.hpp"
#include "platform/cli/command.hpp"
#include "platform/cli/xlsx_option.hpp"

namespace commonweal::missions {

struct RecordWords {
  std::string_view area;
  std::string_view import_summary;
  std::string_view import_description;
  std::string_view import_example;
  std::string_view export_summary;
  std::string_view export_example;
};

using DescribedBy = const RecordTable& (*)();
// What must hold of all records once these are in.
using ChecksRecords = base::Result<void> (*)(platform::Transaction& transaction);

// The check of a kind that only refers to others.
template <DescribedBy table>
base::Result<void> check_references_of(platform::Transaction& transaction) {
  base::Problems problems;
  check_references_of(transaction, table(), problems);
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

base::Result<platform::ExitStatus> import_records(const platform::Call& call,
                                                  const RecordTable& table, ChecksRecords check);
base::Result<platform::ExitStatus> export_records(const platform::Call& call,
                                                  const RecordTable& table);

inline constexpr platform::Option kImportOptions[] = {
    {.name = "--dry-run", .help = "Says what would change, and changes nothing."},
};

inline constexpr platform::Option kExportOptions[] = {platform::kXlsxOption};

template <DescribedBy table, ChecksRecords check>
constexpr platform::Command import_command(const RecordWords& words,
                                           platform::Right right = platform::Right::administer) {
  return {.area = words.area,
          .verb = "import",
          .summary = words.import_summary,
          .description = words.import_description,
          .example = words.import_example,
          .operands =
              {platform::Operands::Count::one, "FILE",
               "A CSV file or an .xlsx workbook in the layout that export prints; - is standard "
               "input."},
          .options = kImportOptions,
          .uses = platform::Command::Uses::store_to_write,
          .run = [](const platform::Call& call) { return import_records(call, table(), check); },
          .right = right};
}

template <DescribedBy table>
constexpr platform::Command export_command(const RecordWords& words) {
  return {.area = words.area,
          .verb = "export",
          .summary = words.export_summary,
          .description = "Prints the current version of each, in the columns that import reads.",
          .example = words.export_example,
          .operands = {},
          .options = kExportOptions,
          .uses = platform::Command::Uses::store,
          .run = [](const platform::Call& call) { return export_records(call, table()); },
          .right = platform::Right::see_public};
}

}  // namespace commonweal::missions
