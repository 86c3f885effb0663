#include "learning/spread/adoption_command.hpp"

#include "learning/spread/adoption.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::learning {
namespace {

constexpr missions::RecordWords kAdoptions{
    "adoption",
    "Takes in who does which intervention, from a CSV file or a workbook.",
    "Adds adoptions that are new, and a version of those that differ. The body and the "
    "intervention of an adoption cannot change.",
    "commonweal adoption import adoptions.csv",
    "Prints who does which intervention as CSV, or writes it as a workbook.",
    "commonweal adoption export"};

}  // namespace

const platform::Command kImportAdoptions =
    missions::import_command<adoption_table, missions::check_references_of<adoption_table>>(
        kAdoptions, platform::Right::add_evidence);
const platform::Command kExportAdoptions = missions::export_command<adoption_table>(kAdoptions);

}  // namespace commonweal::learning
