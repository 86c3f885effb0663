#include "investment/delivery/delivery_command.hpp"

#include "investment/delivery/delivery.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::investment {
namespace {

constexpr missions::RecordWords kDeliveries{
    "delivery",
    "Takes in what was delivered of what was funded, from a CSV file or a workbook.",
    "Adds reports that are new, and a version of those that differ.",
    "commonweal delivery import deliveries.csv",
    "Prints what was delivered as CSV, or writes it as a workbook.",
    "commonweal delivery export"};

}  // namespace

const platform::Command kImportDeliveries =
    missions::import_command<delivery_table, missions::check_references_of<delivery_table>>(
        kDeliveries, platform::Right::report_practice);
const platform::Command kExportDeliveries = missions::export_command<delivery_table>(kDeliveries);

}  // namespace commonweal::investment
