#include "investment/values/appraisal_tables_file.hpp"

#include <sstream>
#include <utility>

#include "base/check.hpp"
#include "missions/record_file.hpp"

namespace commonweal::investment {
namespace {

template <class Row>
std::vector<Row> read(const std::filesystem::path& share, const char* file,
                      const missions::RecordTable& table, base::Problems& problems) {
  std::istringstream no_input;
  const auto path = (share / "examples" / "england" / file).string();
  const auto records = missions::read_records(table, path, no_input);
  std::vector<Row> rows;
  const auto* read = problems.value_of(records);
  if (read == nullptr) return rows;
  for (const auto& record : *read) {
    base::Problems none;
    auto row = Row::make(record, [&](std::string_view) { return record.code; }, none);
    CW_CHECK(row);  // read_records checks by making.
    rows.push_back(*std::move(row));
  }
  return rows;
}

}  // namespace

base::Result<AppraisalTables> own_appraisal_tables(const std::filesystem::path& share) {
  base::Problems problems;
  AppraisalTables tables{
      .rates = read<DiscountRate>(share, "discount_rates.csv", discount_rate_table(), problems),
      .deflators = read<Deflator>(share, "deflators.csv", deflator_table(), problems),
      .optimism = read<OptimismBias>(share, "optimism_bias.csv", optimism_bias_table(), problems),
      .unit_values = read<UnitValue>(share, "unit_values.csv", unit_value_table(), problems),
      .weights = read<DistributionalWeight>(share, "distributional_weights.csv",
                                            distributional_weight_table(), problems)};
  if (problems.empty()) problems = problems_of(tables);
  if (!problems.empty()) return std::move(problems).fail();
  return tables;
}

base::Result<std::vector<Envelope>> own_envelopes(const std::filesystem::path& share) {
  base::Problems problems;
  auto envelopes = read<Envelope>(share, "envelopes.csv", envelope_table(), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return envelopes;
}

}  // namespace commonweal::investment
