#include "missions/forecast_command.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "base/number_text.hpp"
#include "base/period_column.hpp"
#include "base/period_reading.hpp"
#include "base/problems.hpp"
#include "base/word_table.hpp"
#include "methods/series/forecast.hpp"
#include "missions/series_file.hpp"
#include "missions/series_forecast_file.hpp"
#include "missions/series_forecast_words.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::missions {
namespace {

using methods::ForecastModel;
using methods::ForecastQuestion;
using platform::Call;
using platform::ExitStatus;
using platform::Option;

constexpr base::WordTable<ForecastModel, 3> kModels = {{
    {ForecastModel::level, "level"},
    {ForecastModel::trend, "trend"},
    {ForecastModel::damped, "damped"},
}};

SeriesColumns columns_of(const Call& call, base::Problems& problems) {
  const auto text = [&](std::string_view option) {
    const auto given = call.option(option);
    return given ? std::string(given->text) : "";
  };
  SeriesColumns columns{.period = text("--period"), .value = text("--value")};
  if (const auto given = call.option("--calendar")) {
    const auto calendar = base::calendar_named(*given);
    if (problems.value_of(calendar)) columns.calendar = *calendar;
  }
  return columns;
}

// A number of periods; what does not fit is as wrong as the largest that does.
int count_in(const base::Field& field, base::Problems& problems) {
  const auto number = base::whole_number(field);
  if (!problems.value_of(number)) return 0;
  using Limits = std::numeric_limits<int>;
  return int(std::clamp<std::int64_t>(*number, Limits::min(), Limits::max()));
}

// All that does not need the figures.
ForecastQuestion question_in(const Call& call, base::Problems& problems) {
  ForecastQuestion question{.horizon = count_in(*call.option("--horizon"), problems)};
  if (const auto given = call.option("--seasonal")) question.seasonal = count_in(*given, problems);
  if (const auto given = call.option("--model")) {
    const auto model = base::value_named(kModels, *given);
    if (problems.value_of(model)) question.model = *model;
  }
  return question;
}

// Problems of the method under the options' names.
base::Error with_options(base::Error error, const std::string& file) {
  for (auto& [place, what] : error.problems) {
    place = place == "series" ? file : "--" + place;
  }
  return error;
}

base::Result<methods::Series> series_in(base::Result<platform::CsvFile>& file,
                                        const SeriesColumns& columns) {
  if (!file) return base::fail(std::move(file));
  return read_series(*file, columns);
}

// What is wrong with the options and what is wrong with the file are told together.
base::Result<methods::Forecast> forecast_in(const Call& call,
                                            base::Result<platform::CsvFile>& file) {
  base::Problems problems;
  const auto columns = columns_of(call, problems);
  ForecastQuestion question = question_in(call, problems);
  const auto series = series_in(file, columns);
  problems.value_of(series);
  if (const auto from = call.option("--from"); from && series) {
    const auto period = base::period_of_kind(*from, series->kind());
    if (problems.value_of(period)) question.from = *period;
  }
  if (!problems.empty()) return std::move(problems).fail();
  auto answer = methods::forecast(*series, question);
  if (!answer) return tl::unexpected(with_options(std::move(answer).error(), file->name()));
  return answer;
}

// The first column to the left, the others to the right, as numbers stand.
void print_table(const std::vector<std::vector<std::string>>& rows, std::ostream& out) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  }
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string space(widths[i] - row[i].size(), ' ');
      out << (i == 0 ? row[i] + space : "  " + space + row[i]);
    }
    out << '\n';
  }
}

void print_text(const methods::Forecast& forecast, std::ostream& out) {
  constexpr std::size_t kFactWidth = 16;
  for (const auto& [name, value] : forecast_facts(forecast)) {
    out << name << std::string(kFactWidth - name.size(), ' ') << value << '\n';
  }
  out << '\n';
  print_table(forecast_table(forecast), out);
  out << '\n';
  for (const auto& sentence : backtest_sentences(forecast)) out << sentence << '\n';
}

base::Result<ExitStatus> forecast_metric(const Call& call) {
  auto file = platform::open_csv(call.operands[0], call.in);
  const auto forecast = forecast_in(call, file);
  if (!forecast) return tl::unexpected(forecast.error());
  if (call.given("--json")) {
    call.out << series_forecast_json(*forecast).pretty() << '\n';
  } else {
    print_text(*forecast, call.out);
  }
  return ExitStatus::done;
}

constexpr Option kOptions[] = {
    {.name = "--period",
     .value = "COL",
     .help = "The column of periods. Without it, \"period\", or the first of two columns."},
    {.name = "--value",
     .value = "COL",
     .help = "The column of values. Without it, \"value\", or the second of two columns."},
    {.name = "--calendar",
     .value = "academic|financial",
     .help = "Which years 2022-23 and the like are."},
    {.name = "--from",
     .value = "PERIOD",
     .help = "Uses the figures up to here alone. Without it, all of them."},
    {.name = "--horizon",
     .value = "N",
     .help = "How many periods after the last figure to forecast.",
     .need = Option::Need::required},
    {.name = "--model",
     .value = "level|trend|damped",
     .help = "Without it, whichever predicted the figures best for its number of parameters."},
    {.name = "--seasonal",
     .value = "N",
     .help = "How many periods a season goes round in: 12 for months, 4 for quarters. Without it, "
             "no season."},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kForecastMetric{
    .area = "metric",
    .verb = "forecast",
    .summary = "Says where a series leads if it goes on as it has.",
    .description =
        "Fits a structural time-series model (a level that wanders, a slope, a season) to a series "
        "and prints its forecasts with 50%, 80% and 95% intervals. Then tries the same on the "
        "series' own past and says how often the intervals held what came.",
    .example = "commonweal metric forecast waiting.csv --horizon 12 --seasonal 12",
    .operands =
        {platform::Operands::Count::one, "SERIES.csv",
         "A CSV file or an .xlsx workbook with a column of periods and a column of values; - is "
         "standard input."},
    .options = kOptions,
    .run = forecast_metric,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
