#include "learning/evidence/study_file.hpp"

#include <sstream>
#include <utility>

#include "learning/evidence/ris_study.hpp"
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

base::Result<std::vector<missions::Record>> studies_in_table(const std::string& name,
                                                             const std::string& bytes) {
  std::istringstream in(bytes);
  auto records = missions::read_records(study_table(), "-", in);
  if (!records) name_places(records.error(), name);
  return records;
}

}  // namespace commonweal::learning
