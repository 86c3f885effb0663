#include "investment/desk/decision_store.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "missions/record_store.hpp"

namespace commonweal::investment {
namespace {

// In the order in which they were written, which their names give.
template <class Kept>
std::vector<Kept> kept_of(platform::Transaction& transaction, const missions::RecordTable& table,
                          std::string_view proposal) {
  const auto ids = missions::record_ids(transaction, table);
  const std::size_t column = table.column("proposal");
  std::vector<Kept> all;
  for (const auto& record : missions::records_of(transaction, table)) {
    if (record.fields[column] != proposal) continue;
    base::Problems problems;
    auto made =
        Kept::make(record, [](std::string_view name) { return std::string(name); }, problems);
    CW_CHECK(made);  // What is stored was made before.
    all.push_back(*std::move(made));
  }
  std::ranges::sort(all, {}, [&](const Kept& kept) { return ids.at(kept.code); });
  return all;
}

}  // namespace

std::vector<RecordedTest> tests_of(platform::Transaction& transaction, std::string_view proposal) {
  return kept_of<RecordedTest>(transaction, recorded_test_table(), proposal);
}

std::vector<Decision> decisions_of(platform::Transaction& transaction, std::string_view proposal) {
  return kept_of<Decision>(transaction, decision_table(), proposal);
}

int kept_records(platform::Transaction& transaction, std::string_view proposal) {
  return static_cast<int>(tests_of(transaction, proposal).size() +
                          decisions_of(transaction, proposal).size());
}

}  // namespace commonweal::investment
