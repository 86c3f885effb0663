#include "base/instant.hpp"

#include "base/period.hpp"
#include "base/period_text.hpp"

namespace commonweal::base {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::seconds;

Period day_of(Instant instant) { return period_holding(PeriodKind::day, floor<days>(instant)); }

std::string two_digits(long number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string minutes_text(Instant instant) {
  const std::chrono::hh_mm_ss time(floor<seconds>(instant - floor<days>(instant)));
  return two_digits(time.hours().count()) + ':' + two_digits(time.minutes().count());
}

}  // namespace

std::string text(Instant instant) {
  const std::chrono::hh_mm_ss time(floor<seconds>(instant - floor<days>(instant)));
  return text(day_of(instant)) + 'T' + minutes_text(instant) + ':' +
         two_digits(time.seconds().count()) + 'Z';
}

std::string reader_text(Instant instant) {
  return reader_text(day_of(instant)) + " at " + minutes_text(instant) + " UTC";
}

}  // namespace commonweal::base
