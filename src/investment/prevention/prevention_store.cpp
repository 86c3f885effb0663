#include "investment/prevention/prevention_store.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "missions/record_check_store.hpp"

namespace commonweal::investment {
namespace {

using base::ErrorCode;
using missions::Record;
using platform::Transaction;

constexpr auto kAddHand =
    "INSERT INTO classification_hand (row_id, classification, account, act) VALUES (?, ?, ?, ?)";
constexpr auto kClassifiers =
    "SELECT account FROM classification_hand WHERE classification = ? AND act = 'classified' "
    "ORDER BY row_id";

// What is stored was made before it was written.
template <class Value>
Value made(const Record& record) {
  base::Problems problems;
  auto value = Value::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(value);
  return *std::move(value);
}

template <class Value>
std::vector<Value> all_of(Transaction& transaction, const missions::RecordTable& table) {
  std::vector<Value> all;
  for (const Record& record : missions::records_of(transaction, table)) {
    all.push_back(made<Value>(record));
  }
  return all;
}

base::Result<void> refuse_who_may_not(const platform::Visitor& visitor) {
  if (may_classify(visitor)) return {};
  return base::fail(ErrorCode::forbidden,
                    "You cannot classify spending. The Treasury and administrators can.");
}

void keep_hand(Transaction& transaction, const platform::Visitor& visitor, std::string_view code,
               std::string_view what, const platform::Act& act) {
  if (!visitor.account) return;
  const auto account = static_cast<std::int64_t>(*visitor.account);
  platform::AuditedRows rows(transaction, "classification_hand");
  const auto row_id = rows.next_id();
  rows.digest().add(row_id).add(code).add(account).add(what);
  transaction.prepare(kAddHand).bind(row_id).bind(code).bind(account).bind(what).run();
  std::move(rows).record(act);
}

// Writes a record that makes sense and refers to what is there.
base::Result<void> put_checked(Transaction& transaction, const Record& record,
                               const platform::Act& act) {
  base::Problems problems;
  Classification::make(
      record, [](std::string_view column) { return std::string(column); }, problems);
  if (!problems.empty()) return std::move(problems).fail();
  auto put = missions::put_records(transaction, classification_table(), {record}, act);
  if (!put) return base::fail(std::move(put));
  missions::check_references_of(transaction, classification_table(), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return {};
}

void set(Record& record, std::string_view column, std::string_view text) {
  record.fields[classification_table().column(column)] = text;
}

}  // namespace

PreventionBook load_prevention(Transaction& transaction) {
  return {.definitions = all_of<PreventionDefinition>(transaction, prevention_definition_table()),
          .classifications = all_of<Classification>(transaction, classification_table()),
          .allocations = all_of<PreventionAllocation>(transaction, prevention_allocation_table()),
          .lines = all_of<SpendingLine>(transaction, spending_line_table())};
}

std::optional<Classification> find_classification(Transaction& transaction, std::string_view code) {
  const auto record = missions::find_record(transaction, classification_table(), code);
  if (!record) return std::nullopt;
  return made<Classification>(*record);
}

bool may_classify(const platform::Visitor& visitor) {
  return platform::may_enter(visitor, platform::Right::keep_values);
}

bool may_review(Transaction& transaction, const platform::Visitor& visitor, std::string_view code) {
  if (!may_classify(visitor) || !visitor.account) return false;
  auto row = transaction.prepare(kClassifiers);
  row.bind(code);
  bool is_own = false;
  while (row.next()) {
    is_own = is_own || row.integer(0) == static_cast<std::int64_t>(*visitor.account);
  }
  return !is_own;
}

base::Result<void> put_classification(Transaction& transaction, const platform::Visitor& visitor,
                                      const Record& record, const platform::Act& act) {
  if (auto may = refuse_who_may_not(visitor); !may) return may;
  Record proposed = record;
  for (const auto* column : {"reviewed_by", "reviewed_on", "review"}) set(proposed, column, "");
  set(proposed, "state", code_word(ReviewState::proposed));
  if (auto put = put_checked(transaction, proposed, act); !put) return put;
  keep_hand(transaction, visitor, record.code, "classified", act);
  return {};
}

base::Result<void> put_review(Transaction& transaction, const platform::Visitor& visitor,
                              std::string_view code, const Review& review,
                              const platform::Act& act) {
  if (auto may = refuse_who_may_not(visitor); !may) return may;
  auto record = missions::find_record(transaction, classification_table(), code);
  if (!record) {
    return base::fail(ErrorCode::not_found,
                      "There is no classification \"" + std::string(code) + "\".");
  }
  if (!may_review(transaction, visitor, code)) {
    return base::fail(ErrorCode::forbidden,
                      "You classified this. Somebody else, of another office, must review it.");
  }
  set(*record, "reviewed_by", review.office);
  set(*record, "reviewed_on", review.day);
  set(*record, "review", review.words);
  set(*record, "state", code_word(review.verdict));
  if (auto put = put_checked(transaction, *record, act); !put) return put;
  keep_hand(transaction, visitor, code, code_word(review.verdict), act);
  return {};
}

}  // namespace commonweal::investment
