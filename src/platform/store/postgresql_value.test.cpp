#include "platform/store/postgresql_value.hpp"

#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

std::string numeric(std::vector<std::int16_t> numbers) {
  std::string bytes;
  for (const auto number : numbers) append_int16(bytes, number);
  return bytes;
}

// As numeric_send() of PostgreSQL writes them: number of digits, weight, sign, places, digits.
TEST(PgNumeric, IsWholeWithoutPlacesAndRealWithThem) {
  const auto whole = [](std::vector<std::int16_t> numbers) {
    const auto bytes = numeric(std::move(numbers));
    EXPECT_EQ(column_type(PgType::numeric, bytes), ColumnType::integer);
    return integer_in(PgType::numeric, bytes);
  };
  EXPECT_EQ(whole({0, 0, 0, 0}), 0);
  EXPECT_EQ(whole({1, 0, 0x4000, 0, 7}), -7);
  EXPECT_EQ(whole({1, 1, 0, 0, 12}), 120'000);  // Zeros at the end are not sent.
  EXPECT_EQ(whole({5, 4, 0x4000, 0, 922, 3372, 368, 5477, 5808}),
            std::numeric_limits<std::int64_t>::min());

  const auto real = [](std::vector<std::int16_t> numbers) {
    const auto bytes = numeric(std::move(numbers));
    EXPECT_EQ(column_type(PgType::numeric, bytes), ColumnType::real);
    return real_in(PgType::numeric, bytes);
  };
  EXPECT_EQ(real({2, 0, 0, 1, 1, 5000}), 1.5);
  EXPECT_EQ(real({1, -2, 0x4000, 8, 25}), -0.00000025);
  EXPECT_EQ(real({0, 0, 0, 2}), 0.0);
}

TEST(PgNumeric, RefusesAWholeNumberThatIsTooLarge) {
  const auto bytes = numeric({5, 4, 0, 0, 922, 3372, 368, 5477, 5808});
  EXPECT_THROW(integer_in(PgType::numeric, bytes), StoreFailure);
}

TEST(PgValue, ComesBackAsItWent) {
  for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1} << 40}) {
    std::string bytes;
    append_integer(bytes, PgType::int8, value);
    EXPECT_EQ(integer_in(PgType::int8, bytes), value);
  }
  std::string bytes;
  append_integer(bytes, PgType::float8, 3);
  EXPECT_EQ(real_in(PgType::float8, bytes), 3.0);
}

TEST(PgValue, IsDeclaredAsWhatItIs) {
  EXPECT_EQ(type_to_send(std::int64_t{1}, PgType::int4), PgType::int8);
  EXPECT_EQ(type_to_send(std::int64_t{1}, PgType::float8), PgType::float8);
  EXPECT_EQ(type_to_send(1.5, PgType::numeric), PgType::float8);
  EXPECT_EQ(type_to_send("a", PgType::varchar), PgType::text);
  EXPECT_EQ(type_to_send(PgValue(), PgType::int4), PgType::int4);
}

TEST(PgValue, RefusesATypeThatTheSchemaDoesNotHave) {
  EXPECT_THROW((void)column_type(PgType{114}, "{}"), base::Defect);  // JSON.
}

}  // namespace
}  // namespace commonweal::platform
