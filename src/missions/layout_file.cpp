#include "missions/layout_file.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "missions/code_table.hpp"
#include "missions/layout/condition.hpp"
#include "missions/layout/layout_period.hpp"
#include "missions/layout_columns_file.hpp"
#include "missions/layout_figure_file.hpp"

namespace commonweal::missions {

using platform::CsvReader;
using platform::CsvRow;

class LayoutReading::Rows {
 public:
  Rows(const ObservationRules& rules, const TakesObservation& take, base::Problems& problems)
      : rules_(rules), take_(take), problems_(problems) {
    for (const auto& [code, id] : rules.catalogue.bodies) bodies_.add(code, {.id = id});
  }

  std::size_t read(CsvReader& reader, const Layout& layout, const NamedFile& file,
                   std::uint32_t number) {
    layout_ = bound(layout, reader, rules_.catalogue, file.places.file, problems_);
    begin_file(file.places.file, layout);
    while (const CsvRow* row = reader.next()) take(*row, number);
    if (rules_.read_by_layout) rules_.read_by_layout(read_);
    return layout_.period.column.value_or(0);
  }

 private:
  struct Body {
    RecordId id;
    std::optional<bool> may_write = std::nullopt;  // Asked once.
  };
  using Periods = CodeMap<base::Period>;

  void begin_file(const std::string& name, const Layout& layout) {
    read_ = {.file = name, .layout = std::string(layout.name)};
    unusable_ = parts_of(layout.unusable);
    refused_.clear();
    for (auto& periods : periods_) periods.clear();
  }

  void take(const CsvRow& row, std::uint32_t file) {
    const Body* body = nullptr;
    for (const BoundSeries& series : layout_.series) {
      if (!series.has(row)) continue;
      if (body == nullptr) body = body_in(row);
      if (body == nullptr) return;
      if (series.source) {
        take(row, series, *body, file);
      } else {
        refuse_source(row, *series.series);
      }
    }
  }

  void take(const CsvRow& row, const BoundSeries& series, const Body& body, std::uint32_t file) {
    const auto written = layout_.period.of(row, period_buffer_);
    const auto period = period_in(row, written, series.metric.periods);
    auto read = figure_in(row, layout_, series);
    if (!period || !read) return;
    if (std::ranges::find(unusable_, written) != unusable_.end()) {
      read = LayoutFigure{.figure = base::Missing::not_available};
    }
    const auto line = std::to_string(row.line());
    take_({.key = {.metric = series.metric.id, .body = body.id, .period = period->ordinal()},
           .figure = read->figure,
           .interval = read->interval,
           .numerator = read->numerator,
           .denominator = read->denominator,
           .source = series.source,
           .source_rows = line,
           .place = {.file = file, .line = row.line()},
           .period_text = base::text(*period) == written ? std::string_view() : written});
  }

  // Once for each series of a file.
  void refuse_source(const CsvRow& row, const LayoutSeries& series) {
    if (!refused_.insert(&series).second) return;
    row.refuse("Figures of " + std::string(series.metric) + " are of the source \"" +
               std::string(series.source) + "\", which is not there. Import it first.");
  }

  std::string_view code_of(std::string_view in_file) const {
    const auto bodies = layout_.layout->bodies;
    const auto named = std::ranges::find(bodies, in_file, &NamedBody::in_file);
    return named == bodies.end() ? in_file : named->code;
  }

  // Null where it is not held, which is told at the end, or may not be written.
  const Body* body_in(const CsvRow& row) {
    const auto in_file = layout_.body.of(row, body_buffer_);
    const auto code = code_of(in_file);
    Body* const body = bodies_.find(code);
    if (body == nullptr) {
      ++read_.rows;
      read_.bodies.emplace(in_file);
      return nullptr;
    }
    if (!rules_.may_write) return body;
    if (!body->may_write) body->may_write = rules_.may_write(code);
    if (*body->may_write) return body;
    row.refuse(layout_.body.column.value_or(0), "You may not write figures of \"" +
                                                    std::string(code) +
                                                    "\". Take its rows out, or ask for the right.");
    return nullptr;
  }

  std::optional<base::Period> period_in(const CsvRow& row, std::string_view written,
                                        base::PeriodKind kind) {
    auto& known = periods_[static_cast<std::size_t>(kind)];
    const auto found = known.find(written);
    if (found != known.end()) return found->second;
    const auto text = period_text(written, layout_.layout->form);
    const auto period = row.read(layout_.period.column.value_or(0), [&](base::Field field) {
      return base::period_of_kind({.place = field.place, .text = text}, kind);
    });
    if (period) known.emplace(written, *period);
    return period;
  }

  const ObservationRules& rules_;
  const TakesObservation& take_;
  base::Problems& problems_;
  CodeTable<Body> bodies_;
  BoundLayout layout_{};
  ReadByLayout read_;
  std::vector<std::string_view> unusable_;
  std::set<const LayoutSeries*> refused_;  // Their sources are not there.
  std::array<Periods, base::kPeriodKinds.size()> periods_;
  std::string period_buffer_;
  std::string body_buffer_;
};

LayoutReading::LayoutReading(const ObservationRules& rules, const TakesObservation& take,
                             base::Problems& problems)
    : rows_(std::make_unique<Rows>(rules, take, problems)) {}

LayoutReading::~LayoutReading() = default;

std::size_t LayoutReading::read(CsvReader& reader, const Layout& layout, const NamedFile& file,
                                std::uint32_t number) {
  return rows_->read(reader, layout, file, number);
}

}  // namespace commonweal::missions
