#include "missions/sorted_observation_store.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "base/check.hpp"
#include "base/period_text.hpp"
#include "missions/repeated_period.hpp"
#include "platform/sort/record_reader.hpp"

namespace commonweal::missions {
namespace {

using platform::RecordReader;
using platform::RecordSorter;
using platform::SortKey;

constexpr unsigned kIdBits = 32;
constexpr std::uint32_t kSign = 0x8000'0000;  // Turned, so that periods before year 0 come first.
constexpr std::int64_t kRowsBetweenTellings = 100'000;

std::uint64_t packed(RecordId id) {
  const auto number = static_cast<std::int64_t>(id);
  CW_CHECK(std::in_range<std::uint32_t>(number));
  return static_cast<std::uint64_t>(number);
}

class Sorting {
 public:
  explicit Sorting(platform::SortLimits limits) : sorter_(std::move(limits)) {}

  void add(const ObservationRow& row) {
    bytes_.clear();
    append_bytes(bytes_, row);
    sorter_.add(sort_key(row.key), bytes_);
  }
  SortedObservations finish() && { return {std::move(sorter_).finish()}; }

 private:
  RecordSorter sorter_;
  std::string bytes_;
};

base::PeriodKind periods_of(RecordId metric, const Catalogue& catalogue) {
  for (const auto& [code, known] : catalogue.metrics) {
    if (known.id == metric) return known.periods;
  }
  CW_CHECK(false);
}

RepeatedPeriod repeated(const ObservationRow& row, const FilePlace& first,
                        const Catalogue& catalogue) {
  const base::Period period(periods_of(row.key.metric, catalogue), row.key.period);
  return {.place = row.place,
          .first = first,
          .period = row.period_text.empty() ? base::text(period) : std::string(row.period_text)};
}

RepeatedPeriods repeated_in(const SortedObservations& sorted, const Catalogue& catalogue) {
  RepeatedPeriods found;
  if (!sorted.records.may_have_equal_keys()) return found;
  std::optional<SortKey> last;
  FilePlace first;
  for (RecordReader reader(sorted.records); reader.next();) {
    const auto row = row_in(reader.record(), observation_key(reader.key()));
    if (last == reader.key()) {
      found.add(repeated(row, first, catalogue));
    } else {
      last = reader.key();
      first = row.place;
    }
  }
  return found;
}

std::optional<RecordId> source_in(const Catalogue& catalogue, const std::string& code) {
  return code.empty() ? std::nullopt : std::optional(catalogue.sources.at(code));
}

}  // namespace

SortKey sort_key(const ObservationKey& key) {
  return {.high = packed(key.metric) << kIdBits | packed(key.body),
          .low = static_cast<std::uint32_t>(key.period) ^ kSign};
}

ObservationKey observation_key(const SortKey& key) {
  constexpr std::uint64_t kLow = std::numeric_limits<std::uint32_t>::max();
  return {.metric = RecordId{static_cast<std::int64_t>(key.high >> kIdBits)},
          .body = RecordId{static_cast<std::int64_t>(key.high & kLow)},
          .period = static_cast<std::int32_t>(static_cast<std::uint32_t>(key.low) ^ kSign)};
}

base::Result<SortedObservations> sorted_observations(const ObservationFiles& files,
                                                     const ObservationRules& rules,
                                                     const SortingOptions& options) {
  base::Problems problems;
  Sorting sorting(options.limits);
  std::int64_t rows = 0;
  const auto take = [&](const ObservationRow& row) {
    sorting.add(row);
    if (++rows % kRowsBetweenTellings == 0 && options.progress) options.progress(rows);
  };
  const auto named = read_observations(files, rules, take, problems);
  auto sorted = std::move(sorting).finish();
  auto repeated = repeated_in(sorted, rules.catalogue);
  if (problems.empty() && repeated.empty()) {
    if (options.progress) options.progress(rows);
    return sorted;
  }
  return tl::unexpected(std::move(repeated).among(std::move(problems), named));
}

SortedObservations sorted_observations(const std::vector<FiledObservation>& observations,
                                       const Catalogue& catalogue) {
  Sorting sorting({});
  for (const auto& [metric, body, observation] : observations) {
    sorting.add({.key = {.metric = catalogue.metrics.at(metric).id,
                         .body = catalogue.bodies.at(body),
                         .period = observation.period.ordinal()},
                 .figure = observation.figure,
                 .interval = observation.interval,
                 .numerator = observation.numerator,
                 .denominator = observation.denominator,
                 .source = source_in(catalogue, observation.source),
                 .source_rows = observation.source_rows,
                 .place = {},
                 .period_text = {}});
  }
  auto sorted = std::move(sorting).finish();
  CW_CHECK(repeated_in(sorted, catalogue).empty());
  return sorted;
}

}  // namespace commonweal::missions
