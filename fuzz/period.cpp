// Whatever the text: each reading of it is a period that is written and read back the same, and no
// two are of one kind.

#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>

#include "base/check.hpp"
#include "base/period_column.hpp"
#include "base/period_reading.hpp"
#include "base/period_text.hpp"

namespace commonweal::base {
namespace {

void check(std::string_view text_in) {
  std::set<PeriodKind> kinds;
  for (const Period period : period_readings(text_in)) {
    CW_CHECK(kinds.insert(period.kind()).second);
    CW_CHECK(first_day(period) <= last_day(period));
    CW_CHECK(period_of_kind({.place = "", .text = text(period)}, period.kind()) == period);
    CW_CHECK(period_of_kind({.place = "", .text = text_in}, period.kind()) == period);
  }
  PeriodColumn column;
  column.add({.place = "s.csv:2:1", .text = text_in});
  for (const auto calendar : {Calendar::unstated, Calendar::academic, Calendar::financial}) {
    const auto kind = column.kind(calendar);
    CW_CHECK(kind ? kinds.contains(*kind) : !kind.error().problems.empty());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check({reinterpret_cast<const char*>(data), size});
  return 0;
}

}  // namespace commonweal::base
