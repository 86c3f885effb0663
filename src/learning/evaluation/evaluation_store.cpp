#include "learning/evaluation/evaluation_store.hpp"

#include <string>
#include <utility>

#include "base/check.hpp"
#include "missions/record_check_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Record;
using platform::Transaction;

// What is stored was made before it was written.
Evaluation made(const Record& record) {
  base::Problems problems;
  auto evaluation =
      Evaluation::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(evaluation);
  return *std::move(evaluation);
}

base::Result<Evaluation> checked(const Record& record) {
  base::Problems problems;
  const missions::PlaceOf place = [](std::string_view column) { return std::string(column); };
  auto evaluation = Evaluation::make(record, place, problems);
  if (!evaluation) return std::move(problems).fail();
  return *std::move(evaluation);
}

}  // namespace

std::vector<Evaluation> evaluations_of(Transaction& transaction) {
  std::vector<Evaluation> evaluations;
  for (const Record& record : missions::records_of(transaction, evaluation_table())) {
    evaluations.push_back(made(record));
  }
  return evaluations;
}

std::optional<Evaluation> find_evaluation(Transaction& transaction, std::string_view code) {
  const auto record = missions::find_record(transaction, evaluation_table(), code);
  if (!record) return std::nullopt;
  return made(*record);
}

bool may_register(Transaction& transaction, const platform::Visitor& visitor,
                  std::string_view body) {
  return platform::may(visitor, platform::Right::report_practice, body,
                       missions::load_scope_tree(transaction));
}

base::Result<void> put_evaluation(Transaction& transaction, const platform::Visitor& visitor,
                                  const Record& record, const platform::Act& act) {
  auto evaluation = checked(record);
  if (!evaluation) return base::fail(std::move(evaluation));
  const auto before = find_evaluation(transaction, record.code);
  const bool may = may_register(transaction, visitor, evaluation->body) &&
                   (!before || may_register(transaction, visitor, before->body));
  if (!may) {
    return base::fail(
        ErrorCode::forbidden,
        {{.place = "body", .what = "You can only register evaluations of bodies you report for."}});
  }
  auto put = missions::put_records(transaction, evaluation_table(), {record}, act);
  if (!put) return base::fail(std::move(put));
  base::Problems problems;
  missions::check_references_of(transaction, evaluation_table(), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return {};
}

}  // namespace commonweal::learning
