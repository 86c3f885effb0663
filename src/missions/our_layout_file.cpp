#include "missions/our_layout_file.hpp"

#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "missions/code_table.hpp"
#include "platform/table/free_text.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::missions {
namespace {

using base::Figure;
using base::Missing;
using base::Reported;
using platform::CsvReader;
using platform::CsvRow;

constexpr std::string_view kMissing = "missing";

struct OurColumns {
  std::size_t metric = 0;
  std::size_t body = 0;
  std::size_t period = 0;
  std::size_t value = 0;
  std::optional<std::size_t> lower;
  std::optional<std::size_t> upper;
  std::optional<std::size_t> numerator;
  std::optional<std::size_t> denominator;
  std::optional<std::size_t> status;
  std::optional<std::size_t> reason;
  std::optional<std::size_t> source;
  std::optional<std::size_t> rows;
};

std::optional<OurColumns> our_columns_in(CsvReader& reader) {
  const auto columns = reader.columns_named({"metric", "body", "period", "value"});
  if (!columns) return std::nullopt;
  const auto [metric, body, period, value] = *columns;
  return OurColumns{.metric = metric,
                    .body = body,
                    .period = period,
                    .value = value,
                    .lower = reader.column("lower"),
                    .upper = reader.column("upper"),
                    .numerator = reader.column("numerator"),
                    .denominator = reader.column("denominator"),
                    .status = reader.column("status"),
                    .reason = reader.column("reason"),
                    .source = reader.column("source"),
                    .rows = reader.column("rows")};
}

std::string_view cell(const CsvRow& row, std::optional<std::size_t> column) {
  return column ? row[*column] : std::string_view();
}

std::optional<double> number_in(const CsvRow& row, std::optional<std::size_t> column) {
  if (cell(row, column).empty()) return std::nullopt;
  return row.read(*column, base::decimal_number);
}

// The columns status and reason say more of a figure than its cell does.
class Standing {
 public:
  Standing(const CsvRow& row, const OurColumns& layout) : row_(row), layout_(layout) {}

  std::optional<Figure> of(Figure figure) const {
    if (const auto* reported = std::get_if<Reported>(&figure)) return of_reported(*reported);
    return of_missing(std::get<Missing>(figure));
  }

 private:
  std::optional<Figure> of_reported(Reported reported) const {
    const auto status = cell(row_, layout_.status);
    if (!cell(row_, layout_.reason).empty()) {
      row_.refuse(*layout_.reason, "A figure with a value needs no reason for missing.");
      return std::nullopt;
    }
    if (status.empty()) return reported;
    if (status == kMissing) {
      row_.refuse(*layout_.status, "The status is missing, but there is a value.");
      return std::nullopt;
    }
    const auto named = row_.read(*layout_.status, base::figure_status_named);
    if (!named) return std::nullopt;
    return Reported{.value = reported.value, .status = *named};
  }

  std::optional<Figure> of_missing(Missing mark) const {
    const auto status = cell(row_, layout_.status);
    if (!status.empty() && status != kMissing) {
      row_.refuse(layout_.value, "There is no value, but the status is " + std::string(status) +
                                     ". Give the value, or the status missing.");
      return std::nullopt;
    }
    if (cell(row_, layout_.reason).empty()) return mark;
    const auto named = row_.read(*layout_.reason, base::missing_reason_named);
    if (!named) return std::nullopt;
    if (mark != Missing::not_stated && mark != *named) {
      row_.refuse(*layout_.reason, "The value is marked " + std::string(base::code_word(mark)) +
                                       ", but the reason is " +
                                       std::string(base::code_word(*named)) +
                                       ". Give one of them.");
      return std::nullopt;
    }
    return *named;
  }

  const CsvRow& row_;
  const OurColumns& layout_;
};

// The bounds of a figure: both or none, with the figure between them.
class Bounds {
 public:
  Bounds(const CsvRow& row, const OurColumns& layout) : row_(row), layout_(layout) {}

  // False where they are refused.
  bool read(const Figure& figure, std::optional<Interval>& interval) const {
    const bool has_lower = !cell(row_, layout_.lower).empty();
    const bool has_upper = !cell(row_, layout_.upper).empty();
    if (!has_lower && !has_upper) return true;
    if (!has_upper) return refuse(*layout_.lower, "There is a lower bound but no upper one. ");
    if (!has_lower) return refuse(*layout_.upper, "There is an upper bound but no lower one. ");
    const auto lower = row_.read(*layout_.lower, base::decimal_number);
    const auto upper = row_.read(*layout_.upper, base::decimal_number);
    if (!lower || !upper) return false;
    interval = Interval{.lower = *lower, .upper = *upper};
    return hold(*interval, figure);
  }

 private:
  bool refuse(std::size_t column, std::string_view what) const {
    row_.refuse(column, std::string(what) + "Give both bounds, or neither.");
    return false;
  }

  bool hold(const Interval& interval, const Figure& figure) const {
    const auto* reported = std::get_if<Reported>(&figure);
    if (reported == nullptr) {
      row_.refuse(*layout_.lower, "There is no value, so there are no bounds. Take both out.");
    } else if (reported->value < interval.lower) {
      refuse_beyond(*layout_.lower, "lower", "above", reported->value);
    } else if (interval.upper < reported->value) {
      refuse_beyond(*layout_.upper, "upper", "below", reported->value);
    } else {
      return true;
    }
    return false;
  }

  void refuse_beyond(std::size_t column, const char* bound, const char* beyond,
                     double value) const {
    row_.refuse(column, std::string("The ") + bound + " bound " + std::string(row_[column]) +
                            " is " + beyond + " the value " + base::shortest(value) +
                            ". Give bounds with the value between them.");
  }

  const CsvRow& row_;
  const OurColumns& layout_;
};

// The periods of a column are few and come again and again: each is understood once.
class Periods {
 public:
  struct Known {
    base::Period period;
    bool is_as_written;  // By us.
  };

  std::optional<Known> read(const CsvRow& row, std::size_t column, base::PeriodKind kind) {
    auto& known = known_[static_cast<std::size_t>(kind)];
    const auto found = known.find(row[column]);
    if (found != known.end()) return found->second;
    const auto period =
        row.read(column, [&](base::Field field) { return base::period_of_kind(field, kind); });
    if (!period) return std::nullopt;
    if (known.size() >= kKept) known.clear();
    const Known read{.period = *period, .is_as_written = base::text(*period) == row[column]};
    known.emplace(row[column], read);
    return read;
  }

 private:
  static constexpr std::size_t kKept = 100'000;
  std::array<CodeMap<Known>, base::kPeriodKinds.size()> known_;
};

}  // namespace

class OurReading::Rows {
 public:
  Rows(const ObservationRules& rules, const TakesObservation& take) : rules_(rules), take_(take) {
    for (const auto& [code, metric] : rules.catalogue.metrics) metrics_.add(code, metric);
    for (const auto& [code, id] : rules.catalogue.bodies) bodies_.add(code, {.id = id});
    for (const auto& [code, id] : rules.catalogue.sources) sources_.add(code, id);
  }

  std::size_t read(CsvReader& reader, std::uint32_t file) {
    const auto columns = our_columns_in(reader);
    if (!columns) return 0;
    while (const CsvRow* row = reader.next()) take(*row, *columns, file);
    return columns->period;
  }

 private:
  void take(const CsvRow& row, const OurColumns& layout, std::uint32_t file) {
    const auto* metric = found_in(metrics_, row, layout.metric, "metric");
    const auto* body = body_in(row, layout.body);
    const auto source_code = cell(row, layout.source);
    const auto* source =
        source_code.empty() ? nullptr : found_in(sources_, row, *layout.source, "source");
    const auto value = row.read(layout.value, platform::published_figure);
    const auto figure = value ? Standing(row, layout).of(*value) : std::nullopt;
    std::optional<Interval> interval;
    const bool is_bounded = !figure || Bounds(row, layout).read(*figure, interval);
    const auto numerator = number_in(row, layout.numerator);
    const auto denominator = number_in(row, layout.denominator);
    if (metric == nullptr) return;  // Its kind of period is not known.
    const auto period = periods_.read(row, layout.period, metric->periods);
    const bool is_known = body != nullptr && (source_code.empty() || source != nullptr);
    if (!period || !figure || !is_bounded || !is_known) return;
    take_({.key = {.metric = metric->id, .body = body->id, .period = period->period.ordinal()},
           .figure = *figure,
           .interval = interval,
           .numerator = numerator,
           .denominator = denominator,
           .source = source == nullptr ? std::nullopt : std::optional(*source),
           .source_rows = platform::as_typed(cell(row, layout.rows)),
           .place = {.file = file, .line = row.line()},
           .period_text = period->is_as_written ? std::string_view() : row[layout.period]});
  }

  struct Body {
    RecordId id;
    std::optional<bool> may_write = std::nullopt;  // Asked once.
  };

  template <class Value>
  static Value* found_in(CodeTable<Value>& table, const CsvRow& row, std::size_t column,
                         std::string_view kind) {
    Value* const found = table.find(row[column]);
    if (found == nullptr) {
      row.refuse(column, "There is no " + std::string(kind) + " \"" + std::string(row[column]) +
                             "\". Import it first.");
    }
    return found;
  }

  const Body* body_in(const CsvRow& row, std::size_t column) {
    Body* const body = found_in(bodies_, row, column, "body");
    if (body == nullptr || !rules_.may_write) return body;
    if (!body->may_write) body->may_write = rules_.may_write(row[column]);
    if (*body->may_write) return body;
    row.refuse(column, "You may not write figures of \"" + std::string(row[column]) +
                           "\". Take its rows out, or ask for the right.");
    return nullptr;
  }

  const ObservationRules& rules_;
  const TakesObservation& take_;
  CodeTable<Catalogue::Metric> metrics_;
  CodeTable<Body> bodies_;
  CodeTable<RecordId> sources_;
  Periods periods_;
};

OurReading::OurReading(const ObservationRules& rules, const TakesObservation& take)
    : rows_(std::make_unique<Rows>(rules, take)) {}

OurReading::~OurReading() = default;

std::size_t OurReading::read(CsvReader& reader, std::uint32_t file) {
  return rows_->read(reader, file);
}

}  // namespace commonweal::missions
