#include "missions/layout_figure_file.hpp"

#include <array>
#include <string>

#include "base/number_text.hpp"
#include "platform/table/value_text.hpp"

namespace commonweal::missions {
namespace {

using base::Figure;
using base::FigureStatus;
using base::Missing;
using base::Reported;
using platform::CsvRow;

// What publishers say of a figure in a column beside it. Revised is a stage before final.
struct Mark {
  std::string_view word;
  std::optional<FigureStatus> status;  // Of a figure that is there,
  std::optional<Missing> reason;       // or why there is none.
};

constexpr std::array kMarks = {
    Mark{"", FigureStatus::final, Missing::not_stated},
    Mark{"Final", FigureStatus::final, Missing::not_stated},
    Mark{"Revised", FigureStatus::provisional, Missing::not_stated},
    Mark{"Provisional", FigureStatus::provisional, Missing::not_stated},
    Mark{"x", std::nullopt, Missing::not_available},
    Mark{"\u2014", std::nullopt, Missing::not_available},
    Mark{"c", std::nullopt, Missing::confidential},
    Mark{"z", std::nullopt, Missing::not_applicable},
    Mark{"u", std::nullopt, Missing::unreliable},
};

std::optional<Figure> refused(const CsvRow& row, std::size_t column, std::string_view why) {
  row.refuse(column, "\"" + std::string(row[column]) + "\" is not a mark that stands beside " +
                         std::string(why) + " in this layout.");
  return std::nullopt;
}

// A reason in the cell itself says more than a mark beside it.
std::optional<Figure> marked(const Figure& figure, const CsvRow& row, std::size_t column) {
  for (const Mark& mark : kMarks) {
    if (mark.word != row[column]) continue;
    if (const auto* reported = std::get_if<Reported>(&figure)) {
      if (!mark.status) return refused(row, column, "a figure");
      const bool says_more = reported->status == FigureStatus::final;
      return Reported{.value = reported->value,
                      .status = says_more ? *mark.status : reported->status};
    }
    const auto reason = std::get<Missing>(figure);
    return reason == Missing::not_stated ? mark.reason.value_or(reason) : reason;
  }
  return refused(row, column, "figures");
}

std::optional<double> number_in(const CsvRow& row, std::optional<std::size_t> column) {
  if (!column || row[*column].empty()) return std::nullopt;
  return row.read(*column, base::decimal_number);
}

std::optional<Figure> cell(const CsvRow& row, const BoundSeries& series) {
  auto figure = row.read(*series.value, platform::published_figure);
  if (!figure) return std::nullopt;
  auto* const reported = std::get_if<Reported>(&*figure);
  if (reported && series.series->reckoning == Reckoning::fraction) reported->value *= 100;
  return *figure;
}

std::optional<LayoutFigure> of_cell(const CsvRow& row, const BoundSeries& series) {
  const auto figure = cell(row, series);
  if (!figure) return std::nullopt;
  LayoutFigure read{.figure = *figure};
  if (!std::holds_alternative<Reported>(*figure)) return read;
  read.numerator = number_in(row, series.numerator);
  read.denominator = number_in(row, series.denominator);
  return read;
}

// A figure of those who are not among the numerator; missing where one of the two is.
std::optional<LayoutFigure> share_within(const CsvRow& row, const BoundSeries& series) {
  const auto out = row.read(*series.numerator, platform::published_figure);
  const auto all = row.read(*series.denominator, platform::published_figure);
  if (!out || !all) return std::nullopt;
  for (const Figure& part : {*all, *out}) {
    if (const auto* reason = std::get_if<Missing>(&part)) return LayoutFigure{.figure = *reason};
  }
  const double denominator = std::get<Reported>(*all).value;
  const double numerator = denominator - std::get<Reported>(*out).value;
  if (denominator == 0) return LayoutFigure{.figure = Missing::not_applicable};
  return LayoutFigure{.figure = Reported{.value = 100 * numerator / denominator},
                      .numerator = numerator,
                      .denominator = denominator};
}

// Both or none, with the figure between them.
std::optional<Interval> interval_in(const CsvRow& row, const BoundLayout& layout,
                                    const Figure& figure) {
  const auto lower = number_in(row, layout.lower);
  const auto upper = number_in(row, layout.upper);
  const auto* reported = std::get_if<Reported>(&figure);
  if (!lower || !upper || reported == nullptr) return std::nullopt;
  if (*lower <= reported->value && reported->value <= *upper) {
    return Interval{.lower = *lower, .upper = *upper};
  }
  row.refuse(*layout.lower, "The value " + base::shortest(reported->value) +
                                " is not between its bounds " + base::shortest(*lower) + " and " +
                                base::shortest(*upper) + ".");
  return std::nullopt;
}

}  // namespace

std::optional<LayoutFigure> figure_in(const CsvRow& row, const BoundLayout& layout,
                                      const BoundSeries& series) {
  auto read = series.series->reckoning == Reckoning::share_within ? share_within(row, series)
                                                                  : of_cell(row, series);
  if (!read) return std::nullopt;
  if (layout.marks) {
    const auto figure = marked(read->figure, row, *layout.marks);
    if (!figure) return std::nullopt;
    read->figure = *figure;
  }
  read->interval = interval_in(row, layout, read->figure);
  return read;
}

}  // namespace commonweal::missions
