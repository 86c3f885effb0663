#include "learning/evidence/study_store.hpp"

#include <limits>
#include <utility>

#include "base/check.hpp"
#include "base/london_day.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using missions::Record;
using platform::Transaction;

// What is stored was made before it was written.
Study study_in(const Record& record) {
  base::Problems problems;
  auto study = Study::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(study);
  return *std::move(study);
}

}  // namespace

std::vector<Study> studies_of(Transaction& transaction) {
  std::vector<Study> studies;
  for (const Record& record : missions::records_of(transaction, study_table())) {
    studies.push_back(study_in(record));
  }
  return studies;
}

std::vector<Study> studies_of_intervention(Transaction& transaction,
                                           std::string_view intervention) {
  static const std::size_t at = study_table().column("intervention");
  std::vector<Study> studies;
  for (const Record& record : missions::records_of(transaction, study_table())) {
    if (record.fields[at] == intervention) studies.push_back(study_in(record));
  }
  return studies;
}

std::optional<Study> find_study(Transaction& transaction, std::string_view code) {
  const auto record = missions::find_record(transaction, study_table(), code);
  if (!record) return std::nullopt;
  return study_in(*record);
}

std::vector<StudyVersion> study_versions(Transaction& transaction, std::string_view code) {
  constexpr auto kEver = std::numeric_limits<std::int64_t>::max();
  const auto records = missions::record_versions(transaction, study_table(), kEver, code);
  std::vector<StudyVersion> versions;
  for (std::size_t i = 0; i < records.size(); ++i) {
    StudyVersion version{.written = base::london_day(records[i].written), .changes = {}};
    if (i > 0) version.changes = changes_between(records[i - 1].record, records[i].record);
    versions.push_back(std::move(version));
  }
  return versions;
}

}  // namespace commonweal::learning
