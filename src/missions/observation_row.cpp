#include "missions/observation_row.hpp"

#include <cstring>

#include "base/check.hpp"

namespace commonweal::missions {
namespace {

// What of a row is there. The low bits hold why a figure is missing, or else its status and whether
// it has bounds.
constexpr std::uint8_t kReason = 0x07;
constexpr std::uint8_t kStatus = 0x03;
constexpr std::uint8_t kHasInterval = 0x04;
constexpr std::uint8_t kHasValue = 0x08;
constexpr std::uint8_t kHasNumerator = 0x10;
constexpr std::uint8_t kHasDenominator = 0x20;
constexpr std::uint8_t kHasSource = 0x40;
constexpr std::uint8_t kHasTexts = 0x80;

constexpr unsigned kLineBits = 48;

class Writing {
 public:
  explicit Writing(std::string& bytes) : bytes_(bytes) {}

  template <class Number>
  void number(Number value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void text(std::string_view text) {
    number(static_cast<std::uint32_t>(text.size()));
    bytes_.append(text);
  }

 private:
  std::string& bytes_;
};

class Reading {
 public:
  explicit Reading(std::string_view bytes) : bytes_(bytes) {}

  template <class Number>
  Number number() {
    CW_CHECK(bytes_.size() >= sizeof(Number));
    Number value;
    std::memcpy(&value, bytes_.data(), sizeof value);
    bytes_.remove_prefix(sizeof value);
    return value;
  }
  std::string_view text() {
    const auto size = number<std::uint32_t>();
    CW_CHECK(bytes_.size() >= size);
    const auto text = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return text;
  }
  template <class Number>
  std::optional<Number> number_if(bool is_there) {
    return is_there ? std::optional(number<Number>()) : std::nullopt;
  }

 private:
  std::string_view bytes_;
};

std::uint8_t flags_of(const ObservationRow& row) {
  const auto* reported = std::get_if<base::Reported>(&row.figure);
  CW_CHECK(reported || !row.interval);
  const auto standing = reported ? static_cast<unsigned>(reported->status)
                                 : static_cast<unsigned>(std::get<base::Missing>(row.figure));
  const bool has_texts = !row.source_rows.empty() || !row.period_text.empty();
  return static_cast<std::uint8_t>(
      standing | (reported ? kHasValue : 0U) | (row.interval ? kHasInterval : 0U) |
      (row.numerator ? kHasNumerator : 0U) | (row.denominator ? kHasDenominator : 0U) |
      (row.source ? kHasSource : 0U) | (has_texts ? kHasTexts : 0U));
}

base::Figure figure_in(Reading& reading, std::uint8_t flags) {
  if ((flags & kHasValue) == 0) return static_cast<base::Missing>(flags & kReason);
  return base::Reported{.value = reading.number<double>(),
                        .status = static_cast<base::FigureStatus>(flags & kStatus)};
}

std::optional<Interval> interval_in(Reading& reading, std::uint8_t flags) {
  constexpr auto kBoth = kHasValue | kHasInterval;
  if ((flags & kBoth) != kBoth) return std::nullopt;
  const auto lower = reading.number<double>();
  return Interval{.lower = lower, .upper = reading.number<double>()};
}

}  // namespace

void append_bytes(std::string& bytes, const ObservationRow& row) {
  CW_CHECK(row.place.line < (std::uint64_t{1} << kLineBits) && row.place.file <= UINT16_MAX);
  const std::uint8_t flags = flags_of(row);
  Writing writing(bytes);
  writing.number(flags);
  writing.number(std::uint64_t{row.place.file} << kLineBits | row.place.line);
  if (const auto* reported = std::get_if<base::Reported>(&row.figure)) {
    writing.number(reported->value);
  }
  if (row.interval) {
    writing.number(row.interval->lower);
    writing.number(row.interval->upper);
  }
  if (row.numerator) writing.number(*row.numerator);
  if (row.denominator) writing.number(*row.denominator);
  if (row.source) writing.number(static_cast<std::int64_t>(*row.source));
  if ((flags & kHasTexts) == 0) return;
  writing.text(row.source_rows);
  writing.text(row.period_text);
}

ObservationRow row_in(std::string_view bytes, const ObservationKey& key) {
  Reading reading(bytes);
  const auto flags = reading.number<std::uint8_t>();
  const auto place = reading.number<std::uint64_t>();
  ObservationRow row{.key = key,
                     .figure = figure_in(reading, flags),
                     .interval = interval_in(reading, flags),
                     .numerator = reading.number_if<double>((flags & kHasNumerator) != 0),
                     .denominator = reading.number_if<double>((flags & kHasDenominator) != 0),
                     .source = std::nullopt,
                     .source_rows = {},
                     .place = {.file = static_cast<std::uint32_t>(place >> kLineBits),
                               .line = place & ((std::uint64_t{1} << kLineBits) - 1)},
                     .period_text = {}};
  if ((flags & kHasSource) != 0) row.source = RecordId{reading.number<std::int64_t>()};
  if ((flags & kHasTexts) == 0) return row;
  row.source_rows = reading.text();
  row.period_text = reading.text();
  return row;
}

}  // namespace commonweal::missions
