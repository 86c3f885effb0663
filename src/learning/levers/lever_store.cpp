#include "learning/levers/lever_store.hpp"

#include <string>
#include <utility>

#include "base/check.hpp"
#include "missions/record_check_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::learning {
namespace {

using missions::Record;
using platform::Transaction;

// What is stored was made before it was written.
LeverTest made(const Record& record) {
  base::Problems problems;
  auto test = LeverTest::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(test);
  return *std::move(test);
}

}  // namespace

std::vector<LeverTest> lever_tests_of(Transaction& transaction) {
  std::vector<LeverTest> tests;
  for (const Record& record : missions::records_of(transaction, lever_test_table())) {
    tests.push_back(made(record));
  }
  return tests;
}

std::optional<LeverTest> find_lever_test(Transaction& transaction, std::string_view code) {
  const auto record = missions::find_record(transaction, lever_test_table(), code);
  if (!record) return std::nullopt;
  return made(*record);
}

base::Result<void> put_lever_test(Transaction& transaction, const platform::Visitor& visitor,
                                  const Record& record, const platform::Act& act) {
  base::Problems problems;
  const missions::PlaceOf place = [](std::string_view column) { return std::string(column); };
  const auto test = LeverTest::make(record, place, problems);
  if (!test) return std::move(problems).fail();
  const auto tree = missions::load_scope_tree(transaction);
  if (!platform::may(visitor, platform::Right::report_practice, test->body, tree)) {
    return base::fail(
        base::ErrorCode::forbidden,
        {{.place = "body", .what = "You can only keep lever tests of bodies you report for."}});
  }
  auto put = missions::put_records(transaction, lever_test_table(), {record}, act);
  if (!put) return base::fail(std::move(put));
  missions::check_references_of(transaction, lever_test_table(), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return {};
}

}  // namespace commonweal::learning
