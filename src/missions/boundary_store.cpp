#include "missions/boundary_store.hpp"

#include <map>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Statement;
using platform::Transaction;

constexpr auto kAdd =
    "INSERT INTO boundary (body_id, row_id, coordinates, attribution) VALUES (?, ?, ?, ?)";

constexpr auto kCurrent =
    "SELECT r.code, t.coordinates, t.attribution FROM record r JOIN boundary t ON t.body_id = r.id "
    "WHERE t.row_id = (SELECT max(v.row_id) FROM boundary v WHERE v.body_id = r.id) "
    "ORDER BY r.code";

// Ids of rows only grow, so their sum names a state.
constexpr auto kWritten = R"(
  SELECT coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'boundary'), 0)
       + coalesce((SELECT max(last_row) FROM audit WHERE table_name = 'body'), 0) AS written
  ORDER BY written)";

void add(const Boundary& boundary, RecordId body, platform::AuditedRows& audited,
         Statement& statement) {
  const auto row_id = audited.next_id();
  const auto body_id = static_cast<std::int64_t>(body);
  audited.digest()
      .add(row_id)
      .add(body_id)
      .add(std::string_view(boundary.coordinates))
      .add(std::string_view(boundary.attribution));
  statement.bind(body_id).bind(row_id).bind(boundary.coordinates).bind(boundary.attribution).run();
}

}  // namespace

base::Result<Changes> put_boundaries(Transaction& transaction,
                                     const std::vector<Boundary>& boundaries,
                                     const platform::Act& act) {
  const auto bodies = record_ids(transaction, RecordKind::body);
  std::map<std::string, Boundary> known;
  for (auto& it : all_boundaries(transaction)) known.emplace(it.body, std::move(it));
  platform::AuditedRows audited(transaction, "boundary");
  auto statement = transaction.prepare(kAdd);
  base::Problems problems;
  Changes changes;
  for (const Boundary& boundary : boundaries) {
    const auto body = bodies.find(boundary.body);
    const auto before = known.find(boundary.body);
    if (body == bodies.end()) {
      problems.add({boundary.body, "It has a boundary, but there is no such body."});
    } else if (before != known.end() && before->second == boundary) {
      ++changes.unchanged;
    } else {
      ++(before == known.end() ? changes.added : changes.changed);
      add(boundary, body->second, audited, statement);
    }
  }
  if (!problems.empty()) return std::move(problems).fail(base::ErrorCode::not_found);
  std::move(audited).record(act);
  return changes;
}

std::vector<Boundary> all_boundaries(Transaction& transaction) {
  std::vector<Boundary> boundaries;
  auto row = transaction.prepare(kCurrent);
  while (row.next())
    boundaries.push_back(
        {.body = row.text(0), .coordinates = row.text(1), .attribution = row.text(2)});
  return boundaries;
}

std::int64_t boundaries_written(Transaction& transaction) {
  auto row = transaction.prepare(kWritten);
  CW_CHECK(row.next());
  return row.integer(0);
}

}  // namespace commonweal::missions
