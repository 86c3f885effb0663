#pragma once

// Values as PostgreSQL sends and takes them in its binary format, by the number of their type.
// Knows nothing of connections.

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "platform/store/engine.hpp"

namespace commonweal::platform {

// The numbers of types in pg_type: they are the same in every database.
enum class PgType : std::uint32_t {
  unknown = 0,  // The server decides.
  boolean = 16,
  name = 19,
  int8 = 20,
  int2 = 21,
  int4 = 23,
  text = 25,
  float4 = 700,
  float8 = 701,
  unspecified = 705,  // A literal that nothing gave a type: text.
  bpchar = 1042,
  varchar = 1043,
  numeric = 1700,
};

using PgValue = std::variant<std::monostate, std::int64_t, double, std::string>;

// The type to declare for a parameter that holds this where the server took it for that: a whole
// number travels as int8 and a text as text, except that a whole number may stand for a real one.
PgType type_to_send(const PgValue& value, PgType taken_for);

// The bytes of a value, put at the end. A value that does not go with the type is a defect.
void append_integer(std::string& bytes, PgType type, std::int64_t value);
void append_real(std::string& bytes, PgType type, double value);
void append_bytes_of(std::string& bytes, PgType type, const PgValue& value);  // Not null.

// Numbers in network order.
void append_int16(std::string& bytes, std::int16_t value);
void append_int32(std::string& bytes, std::int32_t value);

// What a column holds. A numeric, which is what sum() makes of whole numbers, is a whole number
// where it has no places after the point, and a real one else. A truth is 0 or 1. Of another type
// than these the schema has none: a defect.
ColumnType column_type(PgType type, std::string_view bytes);
std::int64_t integer_in(PgType type,
                        std::string_view bytes);  // Throws where 64 bits do not hold it.
double real_in(PgType type, std::string_view bytes);

}  // namespace commonweal::platform
