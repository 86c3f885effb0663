#include "platform/store/postgresql_value.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <concepts>
#include <system_error>

#include "base/check.hpp"
#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

template <std::unsigned_integral T>
void append_big_endian(std::string& bytes, T value) {
  std::array<char, sizeof(T)> turned;
  for (std::size_t i = 0; i < sizeof(T); ++i) {
    turned[i] = static_cast<char>(value >> (8 * (sizeof(T) - 1 - i)));
  }
  bytes.append(turned.data(), turned.size());
}

template <std::unsigned_integral T>
T big_endian(std::string_view bytes) {
  CW_CHECK(bytes.size() >= sizeof(T));
  T value = 0;
  for (std::size_t i = 0; i < sizeof(T); ++i) {
    value = static_cast<T>((value << 8) | static_cast<unsigned char>(bytes[i]));
  }
  return value;
}

std::int16_t int16_at(std::string_view bytes, std::size_t offset) {
  return static_cast<std::int16_t>(big_endian<std::uint16_t>(bytes.substr(offset)));
}

// A numeric is a head of four numbers and digits to the base of 10,000, the first of which counts
// 10,000 to the power of the weight.
struct Numeric {
  static constexpr std::size_t kHead = 8;
  static constexpr std::uint16_t kNegative = 0x4000;

  explicit Numeric(std::string_view bytes)
      : digits(int16_at(bytes, 0)),
        weight(int16_at(bytes, 2)),
        sign(big_endian<std::uint16_t>(bytes.substr(4))),
        places(int16_at(bytes, 6)),
        bytes_of_digits(bytes.substr(kHead)) {
    CW_CHECK(sign == 0 || sign == kNegative);  // Not NaN, not infinite: no column of ours is one.
  }

  int digit(int at) const {
    return at < digits ? int16_at(bytes_of_digits, 2 * static_cast<std::size_t>(at)) : 0;
  }

  std::string text() const {
    std::string text = sign == kNegative ? "-0" : "0";
    for (int at = 0; at <= weight; ++at) append_digit(text, at);
    text += '.';
    for (int at = -1; at > weight; --at) text += "0000";
    for (int at = weight < 0 ? 0 : weight + 1; at < digits; ++at) append_digit(text, at);
    return text + '0';
  }
  void append_digit(std::string& text, int at) const {
    const std::string four = std::to_string(10'000 + digit(at));
    text.append(four, 1);
  }

  int digits;
  int weight;
  std::uint16_t sign;
  int places;  // Decimal, after the point.
  std::string_view bytes_of_digits;
};

template <class T>
T number_in(const Numeric& numeric) {
  std::string text = numeric.text();
  if constexpr (std::integral<T>) text.resize(text.find('.'));
  T value{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc()) throw StoreFailure("A sum in the database is too large.");
  CW_CHECK(std::integral<T> || end == text.data() + text.size());
  return value;
}

bool is_whole(PgType type) {
  return type == PgType::int8 || type == PgType::int4 || type == PgType::int2 ||
         type == PgType::boolean;
}

bool is_text(PgType type) {
  return type == PgType::text || type == PgType::varchar || type == PgType::bpchar ||
         type == PgType::name || type == PgType::unspecified;
}

}  // namespace

PgType type_to_send(const PgValue& value, PgType taken_for) {
  if (std::holds_alternative<std::monostate>(value)) return taken_for;
  if (std::holds_alternative<std::string>(value)) return PgType::text;
  if (std::holds_alternative<double>(value)) return PgType::float8;
  return taken_for == PgType::float8 ? PgType::float8 : PgType::int8;
}

void append_int16(std::string& bytes, std::int16_t value) {
  append_big_endian(bytes, static_cast<std::uint16_t>(value));
}

void append_int32(std::string& bytes, std::int32_t value) {
  append_big_endian(bytes, static_cast<std::uint32_t>(value));
}

void append_integer(std::string& bytes, PgType type, std::int64_t value) {
  if (type == PgType::int8) {
    append_big_endian(bytes, static_cast<std::uint64_t>(value));
  } else {
    append_real(bytes, type, static_cast<double>(value));
  }
}

void append_real(std::string& bytes, PgType type, double value) {
  CW_CHECK(type == PgType::float8);
  append_big_endian(bytes, std::bit_cast<std::uint64_t>(value));
}

void append_bytes_of(std::string& bytes, PgType type, const PgValue& value) {
  if (const auto* text = std::get_if<std::string>(&value)) {
    bytes += *text;
  } else if (const auto* real = std::get_if<double>(&value)) {
    append_real(bytes, type, *real);
  } else {
    append_integer(bytes, type, std::get<std::int64_t>(value));
  }
}

ColumnType column_type(PgType type, std::string_view bytes) {
  if (is_whole(type)) return ColumnType::integer;
  if (is_text(type)) return ColumnType::text;
  if (type == PgType::float8 || type == PgType::float4) return ColumnType::real;
  CW_CHECK(type == PgType::numeric);
  return Numeric(bytes).places == 0 ? ColumnType::integer : ColumnType::real;
}

std::int64_t integer_in(PgType type, std::string_view bytes) {
  if (type == PgType::numeric) return number_in<std::int64_t>(Numeric(bytes));
  if (bytes.size() == 1) return bytes[0];
  if (bytes.size() == 2) return int16_at(bytes, 0);
  if (bytes.size() == 4) return static_cast<std::int32_t>(big_endian<std::uint32_t>(bytes));
  return static_cast<std::int64_t>(big_endian<std::uint64_t>(bytes));
}

double real_in(PgType type, std::string_view bytes) {
  if (type == PgType::numeric) return number_in<double>(Numeric(bytes));
  if (type == PgType::float4) return std::bit_cast<float>(big_endian<std::uint32_t>(bytes));
  return std::bit_cast<double>(big_endian<std::uint64_t>(bytes));
}

}  // namespace commonweal::platform
