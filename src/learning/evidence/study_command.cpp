#include "learning/evidence/study_command.hpp"

#include <fstream>
#include <iterator>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "learning/evidence/ris_study.hpp"
#include "learning/evidence/study_store.hpp"
#include "missions/record_store.hpp"
#include "missions/record_table_command.hpp"

namespace commonweal::learning {
namespace {

using platform::Access;
using platform::Call;
using platform::ExitStatus;
using platform::Transaction;

constexpr std::size_t kFileMax = std::size_t{64} * 1024 * 1024;

tl::unexpected<base::Error> refused(const std::string& path, std::string what) {
  return base::fail(base::ErrorCode::invalid_input, {{.place = path, .what = std::move(what)}});
}

base::Result<std::string> text_of_file(const std::string& path, std::istream& standard_input) {
  std::ifstream file;
  if (path != "-") {
    file.open(path, std::ios::binary);
    if (!file) return refused(path, "This file cannot be read. Check its name.");
  }
  std::istream& in = path == "-" ? standard_input : file;
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (in.bad()) return refused(path, "This file cannot be read.");
  if (text.size() > kFileMax) return refused(path, "This file is larger than 64 MB. Cut it up.");
  return text;
}

void print_arrivals(const RisArrivals& arrivals, const Call& call) {
  call.out << arrivals.studies.size() + arrivals.duplicates.size()
           << " references: " << arrivals.studies.size() << " new, " << arrivals.duplicates.size()
           << " held already.\n";
  for (const Study& study : arrivals.studies) call.out << study.code << ": " << study.title << '\n';
  for (const auto& [place, title, code] : arrivals.duplicates) {
    call.err << place << ": \"" << title << "\" is " << code << ", which is held already.\n";
  }
}

base::Result<ExitStatus> import_references(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  const std::string& path = call.operands[0];
  auto text = text_of_file(path, call.in);
  if (!text) return base::fail(std::move(text));
  base::Problems problems;
  const std::string name = path == "-" ? "standard input" : path;
  const auto references = read_ris(*text, name, problems);

  Transaction transaction(*store, Access::write);
  const auto arrivals = studies_in(references, name, studies_of(transaction), problems);
  if (!problems.empty()) return std::move(problems).fail();
  std::vector<missions::Record> records;
  for (const Study& study : arrivals.studies) records.push_back(record_of(study));
  auto changes = missions::put_records(
      transaction, study_table(), records,
      {.at = call.world.now(), .actor = call.world.actor, .action = "study import-ris"});
  if (!changes) return base::fail(std::move(changes));
  if (call.given("--dry-run")) {
    call.out << "A dry run: nothing was written.\n";
  } else {
    transaction.commit();
  }
  print_arrivals(arrivals, call);
  return ExitStatus::done;
}

base::Result<ExitStatus> export_references(const Call& call) {
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  Transaction transaction(*store, Access::read);
  call.out << ris_text(references_of(studies_of(transaction)));
  return ExitStatus::done;
}

constexpr missions::RecordWords kWords{
    "study",
    "Takes studies in from a CSV file or a workbook.",
    "Adds studies that are new, and a version of those that differ. Nothing is deleted: a study "
    "that does not count is excluded, with the reason.",
    "commonweal study import studies.csv",
    "Prints the studies as CSV, or writes them as a workbook.",
    "commonweal study export"};

}  // namespace

const platform::Command kImportStudies =
    missions::import_command<study_table, missions::check_references_of<study_table>>(
        kWords, platform::Right::add_evidence);
const platform::Command kExportStudies = missions::export_command<study_table>(kWords);

const platform::Command kImportReferences{
    .area = "study",
    .verb = "import-ris",
    .summary = "Takes references in from a file that a reference manager wrote.",
    .description =
        "Adds a study for each reference that is not held yet, named after its first author and "
        "year, with what it found still to be extracted. A reference is held already where its DOI "
        "is, or its title and year; those are named and left as they are.",
    .example = "commonweal study import-ris library.ris",
    .operands = {platform::Operands::Count::one, "FILE.ris",
                 "A RIS file in UTF-8; - is standard input."},
    .options = missions::kImportOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = import_references,
    .right = platform::Right::add_evidence};

const platform::Command kExportReferences{
    .area = "study",
    .verb = "export-ris",
    .summary = "Prints the studies as references in RIS, for reference managers.",
    .description =
        "Prints who wrote what, where and when, with links and abstracts. What was "
        "found is not part of the format: commonweal study export prints it.",
    .example = "commonweal study export-ris",
    .operands = {},
    .options = {},
    .uses = platform::Command::Uses::store,
    .run = export_references,
    .right = platform::Right::see_public};

}  // namespace commonweal::learning
