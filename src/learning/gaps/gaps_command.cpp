#include "learning/gaps/gaps_command.hpp"

#include "learning/gaps/centre.hpp"
#include "learning/gaps/centre_coverage.hpp"
#include "learning/gaps/question_voice.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::learning {
namespace {

using missions::check_references_of;
using missions::export_command;
using missions::import_command;
using missions::RecordWords;

constexpr auto kAddEvidence = platform::Right::add_evidence;

constexpr RecordWords kCentres{
    .area = "centre",
    .import_summary = "Reads What Works centres from a CSV file or a workbook.",
    .import_description =
        "Adds centres that are new and a version of those that differ: what each is for, who hosts "
        "it, its budget in pounds a year. A budget that nobody has published is left empty.",
    .import_example = "commonweal centre import centres.csv",
    .export_summary = "Prints the What Works centres as CSV.",
    .export_example = "commonweal centre export"};

constexpr RecordWords kCoverages{
    .area = "coverage",
    .import_summary = "Reads which service each What Works centre covers.",
    .import_description =
        "Adds coverages that are new and a version of those that differ. Each names a centre and "
        "either a service or, of what is no service, a subject in words. Import the centres first.",
    .import_example = "commonweal coverage import coverage.csv",
    .export_summary = "Prints as CSV which service each What Works centre covers.",
    .export_example = "commonweal coverage export"};

constexpr RecordWords kVoices{
    .area = "question-voice",
    .import_summary = "Reads which further bodies ask a question.",
    .import_description =
        "Adds voices that are new and a version of those that differ: a body that asks what "
        "another asked first. Import the questions first.",
    .import_example = "commonweal question-voice import question_voices.csv",
    .export_summary = "Prints as CSV which further bodies ask a question.",
    .export_example = "commonweal question-voice export"};

}  // namespace

const platform::Command kImportCentres =
    import_command<centre_table, check_references_of<centre_table>>(kCentres, kAddEvidence);
const platform::Command kImportCoverages =
    import_command<coverage_table, check_references_of<coverage_table>>(kCoverages, kAddEvidence);
const platform::Command kImportVoices =
    import_command<voice_table, check_references_of<voice_table>>(kVoices, kAddEvidence);

const platform::Command kExportCentres = export_command<centre_table>(kCentres);
const platform::Command kExportCoverages = export_command<coverage_table>(kCoverages);
const platform::Command kExportVoices = export_command<voice_table>(kVoices);

}  // namespace commonweal::learning
