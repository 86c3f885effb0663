#include "investment/values/appraisal_tables_store.hpp"

#include <utility>

#include "base/check.hpp"
#include "missions/record_store.hpp"

namespace commonweal::investment {
namespace {

using platform::Transaction;

// What is stored was made before it was written.
template <class Row>
std::vector<Row> all_of(Transaction& transaction, const missions::RecordTable& table) {
  std::vector<Row> rows;
  for (const auto& record : missions::records_of(transaction, table)) {
    base::Problems problems;
    auto row = Row::make(record, [&](std::string_view) { return record.code; }, problems);
    CW_CHECK(row);
    rows.push_back(*std::move(row));
  }
  return rows;
}

}  // namespace

AppraisalTables appraisal_tables_of(Transaction& transaction) {
  return {.rates = all_of<DiscountRate>(transaction, discount_rate_table()),
          .deflators = all_of<Deflator>(transaction, deflator_table()),
          .optimism = all_of<OptimismBias>(transaction, optimism_bias_table()),
          .unit_values = unit_values_of(transaction),
          .weights = all_of<DistributionalWeight>(transaction, distributional_weight_table())};
}

std::vector<UnitValue> unit_values_of(Transaction& transaction) {
  return all_of<UnitValue>(transaction, unit_value_table());
}

std::vector<Envelope> envelopes_of(Transaction& transaction) {
  return all_of<Envelope>(transaction, envelope_table());
}

}  // namespace commonweal::investment
