#include "missions/target_history_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/observation_revision_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;

// What is stored was made before it was written.
template <class Kept>
Version<Kept> made(const RecordVersion& version) {
  base::Problems problems;
  const Record& record = version.record;
  auto kept = Kept::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(kept);
  return {.record = *std::move(kept), .written = version.written, .action = version.action};
}

}  // namespace

std::map<std::string, TargetHistory, std::less<>> target_histories(Transaction& transaction,
                                                                   const KnownOn& known_on) {
  std::map<std::string, TargetHistory, std::less<>> histories;
  const std::int64_t until = micros_until(known_on);
  for (const auto& version : record_versions(transaction, RecordKind::target, until)) {
    histories[version.record.code].push_back(made<Target>(version));
  }
  return histories;
}

TargetHistory target_history(Transaction& transaction, std::string_view code,
                             const KnownOn& known_on) {
  TargetHistory history;
  const std::int64_t until = micros_until(known_on);
  for (const auto& version : record_versions(transaction, RecordKind::target, until, code)) {
    history.push_back(made<Target>(version));
  }
  return history;
}

std::vector<AllowanceVersion> allowances_known(Transaction& transaction, const KnownOn& known_on) {
  std::vector<AllowanceVersion> allowances;
  const std::int64_t until = micros_until(known_on);
  for (const auto& version : record_versions(transaction, RecordKind::allowance, until)) {
    if (!allowances.empty() && allowances.back().record.code == version.record.code) {
      allowances.pop_back();
    }
    allowances.push_back(made<Allowance>(version));
  }
  return allowances;
}

}  // namespace commonweal::missions
