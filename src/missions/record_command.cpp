#include "missions/record_command.hpp"

#include "missions/record_table_command.hpp"

namespace commonweal::missions {
namespace {

using Words = RecordWords;

constexpr Words kMissions{
    "mission",
    "Takes missions in from a CSV file or a workbook.",
    "Adds missions that are new, and a version of those that differ. Nothing is overwritten.",
    "commonweal mission import missions.csv",
    "Prints the missions as CSV, or writes them as a workbook.",
    "commonweal mission export"};
constexpr Words kBodies{
    "body",
    "Takes bodies in from a CSV file or a workbook.",
    "Adds bodies that are new, and a version of those that differ. A body's parent may be in the "
    "same file.",
    "commonweal body import bodies.csv",
    "Prints the bodies as CSV, or writes them as a workbook.",
    "commonweal body export"};
constexpr Words kSources{
    "source",
    "Takes sources in from a CSV file or a workbook.",
    "Adds sources of figures that are new, and a version of those that differ.",
    "commonweal source import sources.csv",
    "Prints the sources as CSV, or writes them as a workbook.",
    "commonweal source export"};
constexpr Words kMetrics{
    "metric",
    "Takes metrics in from a CSV file or a workbook.",
    "Adds metrics that are new, and a version of those that differ. The kind of a metric's periods "
    "cannot change.",
    "commonweal metric import metrics.csv",
    "Prints the metrics as CSV, or writes them as a workbook.",
    "commonweal metric export"};
constexpr Words kReplays{
    "replay",
    "Takes the questions that metrics' pages open with in from a CSV file or a workbook.",
    "Adds standing replays that are new, and a version of those that differ.",
    "commonweal replay import replays.csv",
    "Prints the standing replays as CSV, or writes them as a workbook.",
    "commonweal replay export"};
constexpr Words kServices{"service",
                          "Takes services in from a CSV file or a workbook.",
                          "Adds services that are new, and a version of those that differ. Metrics "
                          "name their service by its title.",
                          "commonweal service import services.csv",
                          "Prints the services as CSV, or writes them as a workbook.",
                          "commonweal service export"};
constexpr Words kTargets{
    "target",
    "Takes targets in from a CSV file or a workbook.",
    "Adds targets that are new, and a version of those that differ: a target that moved keeps what "
    "it was, and its page shows both. Its metric and body cannot change.",
    "commonweal target import targets.csv",
    "Prints the targets as CSV, or writes them as a workbook.",
    "commonweal target export"};
constexpr Words kAllowances{"allowance",
                            "Takes allowances in from a CSV file or a workbook.",
                            "Adds the interim limits on the way to targets that are new, and a "
                            "version of those that differ.",
                            "commonweal allowance import allowances.csv",
                            "Prints the allowances as CSV, or writes them as a workbook.",
                            "commonweal allowance export"};
constexpr Words kAsks{"ask",
                      "Takes asks in from a CSV file or a workbook.",
                      "Adds what bodies are asked to answer for, and a version of what differs. "
                      "Nothing is deleted: an ask that no longer stands is withdrawn.",
                      "commonweal ask import asks.csv",
                      "Prints the asks as CSV, or writes them as a workbook.",
                      "commonweal ask export"};

constexpr Words kInterventions{"intervention",
                               "Takes interventions in from a CSV file or a workbook.",
                               "Adds what can be done that is new, and a version of what differs.",
                               "commonweal intervention import interventions.csv",
                               "Prints the interventions as CSV, or writes them as a workbook.",
                               "commonweal intervention export"};
constexpr Words kEffects{
    "effect",
    "Takes effects of interventions in from a CSV file or a workbook.",
    "Adds effects that are new, and a version of those that differ. Each version stays, so that "
    "whoever used one can say which.",
    "commonweal effect import effects.csv",
    "Prints the effects as CSV, or writes them as a workbook.",
    "commonweal effect export"};
constexpr Words kFactors{
    "factor",
    "Takes what turns effects into changes of metrics in from a CSV file or a workbook.",
    "Adds factors of effects that are new, and a version of those that differ.",
    "commonweal factor import factors.csv",
    "Prints the factors as CSV, or writes them as a workbook.",
    "commonweal factor export"};
constexpr Words kQuestions{"question",
                           "Takes questions of what works in from a CSV file or a workbook.",
                           "Adds questions that are new, and a version of those that differ.",
                           "commonweal question import questions.csv",
                           "Prints the questions as CSV, or writes them as a workbook.",
                           "commonweal question export"};

constexpr Words kCommitments{"commitment",
                             "Takes what was funded and promised in from a CSV file or a workbook.",
                             "Adds commitments that are new, and a version of those that differ.",
                             "commonweal commitment import commitments.csv",
                             "Prints the commitments as CSV, or writes them as a workbook.",
                             "commonweal commitment export"};

constexpr auto kAddEvidence = platform::Right::add_evidence;

}  // namespace

const platform::Command kImportMissions =
    import_command<table_for<RecordKind::mission>, check_references>(kMissions);
const platform::Command kImportBodies =
    import_command<table_for<RecordKind::body>, check_references>(kBodies);
const platform::Command kImportSources =
    import_command<table_for<RecordKind::source>, check_references>(kSources);
const platform::Command kImportMetrics =
    import_command<table_for<RecordKind::metric>, check_references>(kMetrics);
const platform::Command kImportReplays =
    import_command<table_for<RecordKind::replay>, check_references>(kReplays);
const platform::Command kImportServices =
    import_command<table_for<RecordKind::service>, check_references>(kServices);
const platform::Command kImportTargets =
    import_command<table_for<RecordKind::target>, check_references>(kTargets);
const platform::Command kImportAllowances =
    import_command<table_for<RecordKind::allowance>, check_references>(kAllowances);
const platform::Command kImportAsks =
    import_command<table_for<RecordKind::ask>, check_references>(kAsks);
const platform::Command kImportInterventions =
    import_command<table_for<RecordKind::intervention>, check_references>(kInterventions,
                                                                          kAddEvidence);
const platform::Command kImportEffects =
    import_command<table_for<RecordKind::effect>, check_references>(kEffects, kAddEvidence);
const platform::Command kImportFactors =
    import_command<table_for<RecordKind::factor>, check_references>(kFactors, kAddEvidence);
const platform::Command kImportQuestions =
    import_command<table_for<RecordKind::question>, check_references>(kQuestions, kAddEvidence);
const platform::Command kImportCommitments =
    import_command<table_for<RecordKind::commitment>, check_references>(
        kCommitments, platform::Right::decide_spending);

const platform::Command kExportMissions = export_command<table_for<RecordKind::mission>>(kMissions);
const platform::Command kExportBodies = export_command<table_for<RecordKind::body>>(kBodies);
const platform::Command kExportSources = export_command<table_for<RecordKind::source>>(kSources);
const platform::Command kExportMetrics = export_command<table_for<RecordKind::metric>>(kMetrics);
const platform::Command kExportReplays = export_command<table_for<RecordKind::replay>>(kReplays);
const platform::Command kExportServices = export_command<table_for<RecordKind::service>>(kServices);
const platform::Command kExportTargets = export_command<table_for<RecordKind::target>>(kTargets);
const platform::Command kExportAllowances =
    export_command<table_for<RecordKind::allowance>>(kAllowances);
const platform::Command kExportAsks = export_command<table_for<RecordKind::ask>>(kAsks);
const platform::Command kExportInterventions =
    export_command<table_for<RecordKind::intervention>>(kInterventions);
const platform::Command kExportEffects = export_command<table_for<RecordKind::effect>>(kEffects);
const platform::Command kExportFactors = export_command<table_for<RecordKind::factor>>(kFactors);
const platform::Command kExportQuestions =
    export_command<table_for<RecordKind::question>>(kQuestions);
const platform::Command kExportCommitments =
    export_command<table_for<RecordKind::commitment>>(kCommitments);

}  // namespace commonweal::missions
