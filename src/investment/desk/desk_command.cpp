#include "investment/desk/desk_command.hpp"

#include "investment/desk/decision.hpp"
#include "investment/desk/recorded_test.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::investment {
namespace {

constexpr missions::RecordWords kTests{
    "test",
    "Takes in mission tests that were recorded elsewhere, from a CSV file or a workbook.",
    "Adds tests that are new. What a test answered cannot be changed; a further test of the same "
    "bid is another. It runs no test: `commonweal proposal test` does.",
    "commonweal test import tests.csv --dry-run",
    "Prints the mission tests that were recorded as CSV, or writes them as a workbook.",
    "commonweal test export > tests.csv"};

constexpr missions::RecordWords kDecisions{
    "decision",
    "Takes in decisions on bids that were taken elsewhere, from a CSV file or a workbook.",
    "Adds decisions that are new. What was decided cannot be changed; a further decision on the "
    "same bid is another. It moves no bid and writes no commitment: those have files of their "
    "own.",
    "commonweal decision import decisions.csv --dry-run",
    "Prints the decisions on bids as CSV, or writes them as a workbook.",
    "commonweal decision export > decisions.csv"};

}  // namespace

const platform::Command kImportTests =
    missions::import_command<recorded_test_table,
                             missions::check_references_of<recorded_test_table>>(
        kTests, platform::Right::test_proposals);
const platform::Command kExportTests = missions::export_command<recorded_test_table>(kTests);
const platform::Command kImportDecisions =
    missions::import_command<decision_table, missions::check_references_of<decision_table>>(
        kDecisions, platform::Right::decide_spending);
const platform::Command kExportDecisions = missions::export_command<decision_table>(kDecisions);

}  // namespace commonweal::investment
