#include "learning/monitor/funnel_table_file.hpp"

#include "learning/monitor/monitor_figure.hpp"
#include "platform/table/csv_reader.hpp"

namespace commonweal::learning {
namespace {

struct Found {
  std::size_t body;
  std::size_t events;
  std::size_t n;
  std::size_t strata;
};

void read_row(const platform::CsvRow& row, const Found& found, bool has_strata,
              FunnelTable& table) {
  if (row[found.body].empty()) return row.refuse(found.body, "There is no body. Name it.");
  const auto events = row.read(found.events, monitor_figure);
  const auto n = row.read(found.n, monitor_cases);
  if (!events || !n) return;
  table.rows.push_back({std::string(row[found.body]),
                        has_strata ? std::string(row[found.strata]) : std::string(), *events, *n,
                        row.line()});
}

}  // namespace

FunnelTable read_funnel_table(platform::CsvFile& file, const FunnelColumns& columns,
                              base::Problems& problems) {
  platform::CsvReader reader(file, problems);
  FunnelTable table{.places = reader.places(), .rows = {}, .has_strata = !columns.strata.empty()};
  const auto found = reader.columns_named({columns.body, columns.events, columns.n});
  const auto strata = table.has_strata ? reader.columns_named({columns.strata})
                                       : reader.columns_named({columns.body});
  if (!found || !strata) return table;
  const Found all{(*found)[0], (*found)[1], (*found)[2], (*strata)[0]};
  while (const auto* row = reader.next()) read_row(*row, all, table.has_strata, table);
  return table;
}

}  // namespace commonweal::learning
