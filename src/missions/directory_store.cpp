#include "missions/directory_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;

// Ids of rows only grow, so their sum names a state of the records.
constexpr auto kRecordsWritten = R"(
  SELECT coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'mission'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'body'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'source'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'metric'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'replay'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'service'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'target'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'allowance'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'ask'), 0) AS written
  ORDER BY written)";

std::int64_t records_written(Transaction& transaction) {
  auto row = transaction.prepare(kRecordsWritten);
  CW_CHECK(row.next());
  return row.integer(0);
}

// What is stored was made before it was written.
template <class T>
std::vector<T> all_of(Transaction& transaction, RecordKind kind) {
  std::vector<T> all;
  for (const Record& record : records_of(transaction, kind)) {
    base::Problems problems;
    auto value = T::make(record, [&](std::string_view) { return record.code; }, problems);
    CW_CHECK(value);
    all.push_back(*std::move(value));
  }
  return all;
}

}  // namespace

std::shared_ptr<const Directory> load_directory(Transaction& transaction) {
  return std::make_shared<const Directory>(
      DirectoryRecords{.missions = all_of<Mission>(transaction, RecordKind::mission),
                       .metrics = all_of<Metric>(transaction, RecordKind::metric),
                       .bodies = all_of<Body>(transaction, RecordKind::body),
                       .sources = all_of<Source>(transaction, RecordKind::source),
                       .replays = all_of<StandingReplay>(transaction, RecordKind::replay),
                       .services = all_of<Service>(transaction, RecordKind::service),
                       .targets = all_of<Target>(transaction, RecordKind::target),
                       .allowances = all_of<Allowance>(transaction, RecordKind::allowance),
                       .asks = all_of<Ask>(transaction, RecordKind::ask),
                       .metric_ids = record_ids(transaction, RecordKind::metric),
                       .body_ids = record_ids(transaction, RecordKind::body),
                       .source_ids = record_ids(transaction, RecordKind::source)});
}

// Two that come at once may both read; whoever has an older view does not put it over a newer one.
std::shared_ptr<const Directory> DirectoryKeeper::directory(Transaction& transaction) {
  const std::int64_t written = records_written(transaction);
  {
    const std::lock_guard lock(mutex_);
    if (written == records_written_) return kept_;
  }
  auto read = load_directory(transaction);
  const std::lock_guard lock(mutex_);
  if (written > records_written_) {
    records_written_ = written;
    kept_ = read;
  }
  return read;
}

}  // namespace commonweal::missions
