#include "missions/directory_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;

// Ids of rows only grow, so their sum names a state of the records.
std::string records_written_sql() {
  std::string sql = "SELECT 0";
  for (const RecordKind kind : kRecordKinds) {
    sql.append(" + coalesce((SELECT max(last_row) FROM audit WHERE table_name = '")
        .append(table_of(kind).name)
        .append("'), 0)");
  }
  return sql + " AS written ORDER BY written";
}

std::int64_t records_written(Transaction& transaction) {
  static const std::string kSql = records_written_sql();
  auto row = transaction.prepare(kSql);
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
                       .interventions = all_of<Intervention>(transaction, RecordKind::intervention),
                       .effects = all_of<Effect>(transaction, RecordKind::effect),
                       .factors = all_of<Factor>(transaction, RecordKind::factor),
                       .questions = all_of<Question>(transaction, RecordKind::question),
                       .commitments = all_of<Commitment>(transaction, RecordKind::commitment),
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
