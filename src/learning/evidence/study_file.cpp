#include "learning/evidence/study_file.hpp"

#include <sstream>
#include <utility>

#include "base/problems.hpp"
#include "missions/about_file.hpp"
#include "missions/record_file.hpp"

namespace commonweal::learning {
namespace {

// What the reader of tables calls what is not a file on disk.
constexpr std::string_view kLent = "standard input";

void name_places(base::Error& error, const std::string& name) {
  for (auto& problem : error.problems) {
    if (problem.place.starts_with(kLent)) problem.place.replace(0, kLent.size(), name);
  }
}

bool is_references(const StudyFile& file) {
  return file.name.ends_with(".ris") || file.name.ends_with(".RIS");
}

base::Result<StudyArrivals> in_table(const StudyFile& file) {
  std::istringstream in(file.bytes);
  auto records = missions::read_records(study_table(), "-", in);
  if (!records) {
    name_places(records.error(), file.name);
    return base::fail(std::move(records));
  }
  return StudyArrivals{.records = *std::move(records), .duplicates = {}};
}

base::Result<StudyArrivals> in_references(const StudyFile& file, const std::vector<Study>& held) {
  base::Problems problems;
  const auto references = read_ris(file.bytes, file.name, problems);
  auto arrivals = studies_in(references, file.name, held, problems);
  if (!problems.empty()) return std::move(problems).fail();
  StudyArrivals found{.records = {}, .duplicates = std::move(arrivals.duplicates)};
  for (const Study& study : arrivals.studies) found.records.push_back(record_of(study));
  return found;
}

}  // namespace

platform::DataSheet studies_sheet(const std::vector<const Study*>& studies) {
  std::vector<missions::Record> records;
  records.reserve(studies.size());
  for (const Study* study : studies) records.push_back(record_of(*study));
  auto sheet = missions::records_sheet(study_table(), records);
  sheet.name = "Studies";
  sheet.about = missions::about_lines({}, {}, "commonweal study export");
  return sheet;
}

std::string studies_ris(const std::vector<const Study*>& studies) {
  std::vector<Study> copies;
  copies.reserve(studies.size());
  for (const Study* study : studies) copies.push_back(*study);
  return ris_text(references_of(copies));
}

base::Result<StudyArrivals> studies_in_file(const StudyFile& file, const std::vector<Study>& held) {
  return is_references(file) ? in_references(file, held) : in_table(file);
}

}  // namespace commonweal::learning
