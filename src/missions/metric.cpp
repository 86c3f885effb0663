#include "missions/metric.hpp"

#include <cstdint>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "base/word_table.hpp"

namespace commonweal::missions {
namespace {

constexpr std::int64_t kMostDecimals = 6;

constexpr base::WordTable<Direction, 3> kDirections = {{
    {Direction::higher, "higher"},
    {Direction::lower, "lower"},
    {Direction::neutral, "neutral"},
}};
constexpr base::WordTable<MetricKind, 3> kKinds = {{
    {MetricKind::input, "input"},
    {MetricKind::output, "output"},
    {MetricKind::outcome, "outcome"},
}};
constexpr base::WordTable<Dimension, 3> kDimensions = {{
    {Dimension::access, "access"},
    {Dimension::experience, "experience"},
    {Dimension::quality, "quality"},
}};
constexpr base::WordTable<Tier, 2> kTiers = {{
    {Tier::core, "core"},
    {Tier::comprehensive, "comprehensive"},
}};

base::Result<Direction> direction_named(base::Field f) { return base::value_named(kDirections, f); }
base::Result<MetricKind> kind_named(base::Field f) { return base::value_named(kKinds, f); }
base::Result<Dimension> dimension_named(base::Field f) { return base::value_named(kDimensions, f); }
base::Result<Tier> tier_named(base::Field f) { return base::value_named(kTiers, f); }

base::Result<std::int64_t> decimals_in(base::Field field) {
  auto number = base::whole_number(field);
  if (number && 0 <= *number && *number <= kMostDecimals) return number;
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not a number of decimals. Give a whole number from 0 to 6."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

}  // namespace

std::string_view code_word(Direction direction) { return base::word_of(kDirections, direction); }
std::string_view code_word(MetricKind kind) { return base::word_of(kKinds, kind); }
std::string_view code_word(Dimension dimension) { return base::word_of(kDimensions, dimension); }
std::string_view code_word(Tier tier) { return base::word_of(kTiers, tier); }

std::optional<Metric> Metric::make(const Record& record, const PlaceOf& place,
                                   base::Problems& problems) {
  const std::size_t before = problems.count();
  RecordFields fields(table_of(RecordKind::metric), record, place, problems);
  const auto decimals = fields.take<std::int64_t>("decimals", decimals_in);
  const auto direction = fields.take<Direction>("direction", direction_named);
  const auto kind = fields.take<MetricKind>("kind", kind_named);
  const auto dimension = fields.take<Dimension>("dimension", dimension_named);
  const auto tier = fields.take<Tier>("tier", tier_named);
  const auto period_kind = fields.take<base::PeriodKind>("period_kind", base::period_kind_named);
  Metric metric{.code = record.code,
                .title = fields.text("title"),
                .short_title = fields.text("short_title"),
                .service = fields.text("service"),
                .mission = fields.text("mission"),
                .body = fields.text("body"),
                .unit = fields.text("unit"),
                .unit_words = fields.text("unit_words"),
                .decimals = static_cast<int>(decimals.value_or(0)),
                .direction = direction.value_or(Direction::neutral),
                .kind = kind.value_or(MetricKind::outcome),
                .dimension = dimension.value_or(Dimension::access),
                .tier = tier.value_or(Tier::comprehensive),
                .period_kind = period_kind.value_or(base::PeriodKind::month),
                .description = fields.text("description")};
  if (problems.count() > before) return std::nullopt;
  return metric;
}

}  // namespace commonweal::missions
