#pragma once

// What is said of missions, bodies, sources, metrics and the other kinds, described once as data:
// reading and writing their files, storing their versions and exporting them again come from these
// descriptions. Knows nothing of what the fields mean; mission.hpp, metric.hpp and the others do.
// Slices to the right describe records of their own in the same way.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "missions/record_code.hpp"

namespace commonweal::missions {

enum class RecordKind {
  mission,
  body,
  source,
  metric,
  replay,
  service,
  target,
  allowance,
  ask,
  intervention,
  effect,
  factor,
  question,
  commitment,
};

enum class RecordId : std::int64_t {};  // As the database names a record.

struct Record;
struct RecordTable;

// Where a field of a record stands, for problems: "metrics.csv:3:5".
using PlaceOf = std::function<std::string(std::string_view column)>;

struct RecordColumn {
  std::string_view name;           // In files.
  std::string_view sql_name = {};  // In the database, where its word is taken; otherwise `name`.
  enum class Type { text, whole } type = Type::text;
  enum class Presence { required, optional } presence = Presence::required;
  const RecordTable& (*refers_to)() = nullptr;  // Its text is the code of such a record.
  enum class Change { allowed, refused } change = Change::allowed;
  bool several = false;  // Its text is codes with blanks between.

  constexpr std::string_view in_sql() const { return sql_name.empty() ? name : sql_name; }
};

struct RecordTable {
  std::string_view name;         // Of the table, and of the kind in messages: "metric".
  std::string_view code_column;  // Names the record in files; first in the file.
  std::span<const RecordColumn> columns;
  // Adds what does not make sense in a record.
  void (*check)(const Record& record, const PlaceOf& place, base::Problems& problems);
  std::string_view names = "record";  // The table that gives the records their ids.

  std::size_t column(std::string_view column_name) const;  // No such column is a defect.
};

// The check of a kind that has a make().
template <class T>
void check_by_making(const Record& record, const PlaceOf& place, base::Problems& problems) {
  T::make(record, place, problems);
}

const RecordTable& table_of(RecordKind kind);

// For columns that refer to such records.
template <RecordKind kind>
const RecordTable& table_for() {
  return table_of(kind);
}

inline constexpr RecordKind kRecordKinds[] = {
    RecordKind::mission,  RecordKind::body,         RecordKind::source, RecordKind::metric,
    RecordKind::replay,   RecordKind::service,      RecordKind::target, RecordKind::allowance,
    RecordKind::ask,      RecordKind::intervention, RecordKind::effect, RecordKind::factor,
    RecordKind::question, RecordKind::commitment};

// One record as text: its code, and a field for each column; an empty field is absent.
struct Record {
  std::string code;
  std::vector<std::string> fields;

  friend bool operator==(const Record&, const Record&) = default;
};

// Takes the fields of a record one by one, gathering what is wrong with them.
class RecordFields {
 public:
  RecordFields(const RecordTable& table, const Record& record, const PlaceOf& place,
               base::Problems& problems)
      : table_(table), record_(record), place_(place), problems_(problems) {}

  // The field's text; a problem if it is required and empty.
  std::string text(std::string_view column);

  // What `parse` makes of a field that is there: take<Direction>("direction", direction_named).
  template <class Value, class Parse>
  std::optional<Value> take(std::string_view column, Parse&& parse) {
    const std::string value = text(column);
    if (value.empty()) return std::nullopt;
    const std::string place = place_(column);
    const auto parsed = parse(base::Field{.place = place, .text = value});
    const Value* found = problems_.value_of(parsed);
    return found ? std::optional<Value>(*found) : std::nullopt;
  }

  void refuse(std::string_view column, std::string what);

 private:
  const RecordTable& table_;
  const Record& record_;
  const PlaceOf& place_;
  base::Problems& problems_;
};

}  // namespace commonweal::missions
