#include "learning/evidence/study_store.hpp"

#include <utility>

#include "base/check.hpp"
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

}  // namespace commonweal::learning
