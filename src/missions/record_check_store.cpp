#include "missions/record_check_store.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "missions/projection.hpp"
#include "missions/record_store.hpp"
#include "missions/record_words.hpp"
#include "missions/target_check_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;

std::map<std::string, Record, std::less<>> by_code(std::vector<Record> records) {
  std::map<std::string, Record, std::less<>> map;
  for (auto& record : records) {
    std::string code = record.code;
    map.emplace(std::move(code), std::move(record));
  }
  return map;
}

void check_reference(const Record& record, const RecordColumn& column, std::string_view code,
                     const std::map<std::string, Record, std::less<>>& there,
                     base::Problems& problems) {
  if (code.empty() || there.contains(code)) return;
  problems.add({.place = record.code,
                .what = "Its " + std::string(column.name) + " is \"" + std::string(code) +
                        "\", but there is no such " + words_of(column.refers_to()) + "."});
}

std::string field_of(const Record& record, RecordKind kind, std::string_view column) {
  return record.fields[table_of(kind).column(column)];
}

ProjectionText question_in(const Record& replay) {
  const auto field = [&](std::string_view column) {
    return field_of(replay, RecordKind::replay, column);
  };
  return {.from = field("from"),
          .nowcast_from = field("nowcast_from"),
          .nowcast_to = field("nowcast_to"),
          .replay_from = field("replay_from"),
          .replay_to = field("replay_to"),
          .rate = field("rate"),
          .to = field("to")};
}

// A standing replay has the code of its metric, and its periods are of the metric's kind.
void check_replays(Transaction& transaction, base::Problems& problems) {
  const auto metrics = by_code(records_of(transaction, RecordKind::metric));
  for (const Record& replay : records_of(transaction, RecordKind::replay)) {
    const auto metric = metrics.find(replay.code);
    if (metric == metrics.end()) {
      problems.add(
          {.place = replay.code, .what = "There is a replay of this metric, but no such metric."});
      continue;
    }
    const auto word = field_of(metric->second, RecordKind::metric, "period_kind");
    const auto kind = base::period_kind_named({.place = "period_kind", .text = word});
    CW_CHECK(kind);  // make() has read it.
    auto question = question_of(question_in(replay), *kind);
    if (question) continue;
    for (auto& problem : question.error().problems) problem.place.insert(0, replay.code + ": ");
    problems.add(std::move(question).error());
  }
}

// Going up from a body ends.
void check_parents(Transaction& transaction, base::Problems& problems) {
  const auto bodies = by_code(records_of(transaction, RecordKind::body));
  for (const auto& [code, body] : bodies) {
    std::string parent = field_of(body, RecordKind::body, "parent");
    std::size_t steps = 0;
    while (parent != code && bodies.contains(parent) && steps++ < bodies.size()) {
      parent = field_of(bodies.at(parent), RecordKind::body, "parent");
    }
    if (parent != code) continue;
    problems.add({.place = code,
                  .what = "Going up from this body leads back to it. Give it a "
                          "parent that is not below it."});
  }
}

}  // namespace

void check_references_of(Transaction& transaction, const RecordTable& table,
                         base::Problems& problems) {
  const auto records = records_of(transaction, table);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& column = table.columns[i];
    if (column.refers_to == nullptr) continue;
    const auto there = by_code(records_of(transaction, column.refers_to()));
    for (const Record& record : records) {
      const auto& field = record.fields[i];
      const auto codes = column.several ? codes_in(field) : std::vector{field};
      for (const auto& code : codes) check_reference(record, column, code, there, problems);
    }
  }
}

AlsoChecks reference_check(Transaction& transaction, const RecordTable& table) {
  std::map<std::string_view, std::map<std::string, RecordId, std::less<>>> held;  // By column.
  for (const auto& column : table.columns) {
    if (column.refers_to == nullptr || column.refers_to().name == table.name) continue;
    held.emplace(column.name, record_ids(transaction, column.refers_to()));
  }
  return [&table, held = std::move(held)](const Record& record, const PlaceOf& place,
                                          base::Problems& problems) {
    for (const auto& [name, codes] : held) {
      const auto& column = table.columns[table.column(name)];
      const auto& field = record.fields[table.column(name)];
      for (const auto& code : column.several ? codes_in(field) : std::vector{field}) {
        if (code.empty() || codes.contains(code)) continue;
        problems.add({.place = place(name),
                      .what = "There is no " + words_of(column.refers_to()) + " \"" + code +
                              "\". Bring it in first, or give another."});
      }
    }
  };
}

base::Result<void> check_references(Transaction& transaction) {
  base::Problems problems;
  for (const RecordKind kind : kRecordKinds) {
    check_references_of(transaction, table_of(kind), problems);
  }
  check_replays(transaction, problems);
  check_parents(transaction, problems);
  check_targets(transaction, problems);
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

}  // namespace commonweal::missions
