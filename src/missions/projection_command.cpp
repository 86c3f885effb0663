#include "missions/projection_command.hpp"

#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "missions/projection.hpp"
#include "missions/projection_file.hpp"
#include "missions/projection_words.hpp"
#include "missions/series_file.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::missions {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;

struct WindowText {
  std::string first;
  std::string last;
};

// What the options ask, and which of them are no window: there is no more to say of those.
struct Asked {
  ProjectionText text;
  std::set<std::string> malformed = {};
};

// "A:B"; for the shell only, as a form has a field for each end.
WindowText window_text(const Call& call, std::string_view option, Asked& asked,
                       base::Problems& problems) {
  const auto given = call.option(option);
  if (!given) return {};
  const auto colon = given->text.find(':');
  const bool one_colon = colon != std::string_view::npos && colon == given->text.rfind(':');
  if (!one_colon || colon + 1 == given->text.size() || colon == 0) {
    problems.add({.place = std::string(option),
                  .what = "\"" + std::string(given->text) +
                          "\" is not a window. Give its first and last period, such as "
                          "2007-08:2010-06."});
    asked.malformed.emplace(option);
    return {};
  }
  return {std::string(given->text.substr(0, colon)), std::string(given->text.substr(colon + 1))};
}

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

// Problems of the method and of the question's text, under the options' names.
std::string option_for(const std::string& place, const std::string& file) {
  if (place == "series") return file;
  if (place.starts_with("nowcast")) return "--nowcast";
  if (place.starts_with("replay")) return "--replay";
  if (place == "from" || place == "rate" || place == "to") return "--" + place;
  return place;
}

base::Error with_options(base::Error error, const std::string& file) {
  for (auto& problem : error.problems) problem.place = option_for(problem.place, file);
  return error;
}

void add_unless_malformed(base::Error error, const Asked& asked, base::Problems& problems) {
  for (auto& problem : with_options(std::move(error), "").problems) {
    if (!asked.malformed.contains(problem.place)) problems.add(std::move(problem));
  }
}

SeriesColumns columns_of(const Call& call, base::Problems& problems) {
  SeriesColumns columns{.period = text_of(call, "--period"), .value = text_of(call, "--value")};
  if (const auto given = call.option("--calendar")) {
    const auto calendar = base::calendar_named(*given);
    if (problems.value_of(calendar)) columns.calendar = *calendar;
  }
  return columns;
}

Asked asked_by(const Call& call, base::Problems& problems) {
  Asked asked;
  const auto nowcast = window_text(call, "--nowcast", asked, problems);
  const auto replay = window_text(call, "--replay", asked, problems);
  asked.text = {.from = text_of(call, "--from"),
                .nowcast_from = nowcast.first,
                .nowcast_to = nowcast.last,
                .replay_from = replay.first,
                .replay_to = replay.last,
                .rate = text_of(call, "--rate"),
                .to = text_of(call, "--to")};
  return asked;
}

// A question with the series it is asked of.
struct AskedProjection {
  methods::Series series;
  methods::ReplayQuestion replay;
};

base::Result<methods::Series> series_in(base::Result<platform::CsvFile>& file,
                                        const SeriesColumns& columns) {
  if (!file) return base::fail(std::move(file));
  return read_series(*file, columns);
}

// What is wrong with the options and what is wrong with the file are told together.
base::Result<AskedProjection> question_in(const Call& call, base::Result<platform::CsvFile>& file) {
  base::Problems problems;
  const auto columns = columns_of(call, problems);
  const Asked asked = asked_by(call, problems);
  auto series = series_in(file, columns);
  if (!series) {
    auto checked = check_question(asked.text);
    if (!checked) add_unless_malformed(std::move(checked).error(), asked, problems);
    problems.add(std::move(series).error());
    return std::move(problems).fail();
  }
  auto question = question_of(asked.text, series->kind());
  if (!question) add_unless_malformed(std::move(question).error(), asked, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return AskedProjection{*std::move(series), *std::move(question)};
}

void print_text(const methods::ReplayQuestion& question, const methods::Replay& answer,
                std::ostream& out) {
  const ValueWords words{.decimals = decimals_for(answer), .unit_words = ""};
  constexpr std::size_t kFactWidth = 16;
  for (const auto& [name, value] : facts_of(question, answer, words)) {
    out << name << std::string(kFactWidth - name.size(), ' ') << value << '\n';
  }
  out << '\n' << answer_sentence(question, answer, words) << '\n';
  if (is_there_already(answer)) return;  // From any window, then.
  out << fragility_sentence(question, answer) << '\n' << moved_ends_sentence(answer) << '\n';
}

base::Result<ExitStatus> project_metric(const Call& call) {
  auto file = platform::open_csv(call.operands[0], call.in);
  auto question = question_in(call, file);
  if (!question) return base::fail(std::move(question));
  const auto answer = methods::replay(question->series, question->replay);
  if (!answer) return tl::unexpected(with_options(answer.error(), file->name()));
  if (call.given("--json")) {
    call.out << projection_json(*answer).pretty() << '\n';
  } else {
    print_text(question->replay, *answer, call.out);
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
     .help = "Where the replay starts. Without it, the latest figure."},
    {.name = "--nowcast",
     .value = "A:B",
     .help = "First move one period on, at the rate of this window."},
    {.name = "--replay",
     .value = "A:B",
     .help = "The window whose average change is repeated.",
     .need = Option::Need::required},
    {.name = "--rate",
     .value = "endpoints|least-squares|compound",
     .help = "How the average change is taken.",
     .fallback = "endpoints"},
    {.name = "--to",
     .value = "low|high|NUMBER",
     .help = "The level to return to: the record low or high up to the start, or a number.",
     .need = Option::Need::required},
    {.name = "--json", .help = "Prints JSON."},
};

}  // namespace

const platform::Command kProjectMetric{
    .area = "metric",
    .verb = "project",
    .summary = "Says how long until a service is back at a level it once had.",
    .description =
        "Starts from the latest figure of a series, or a now-cast of it, and repeats the average "
        "change of a past window until the level returns. Also says what other windows would have "
        "answered: an answer that hangs on the window is fragile.",
    .example =
        "commonweal metric project waiting.csv --from 2023-09 --replay 2007-08:2010-06 --to low",
    .operands =
        {platform::Operands::Count::one, "SERIES.csv",
         "A CSV file or an .xlsx workbook with a column of periods and a column of values; - is "
         "standard input."},
    .options = kOptions,
    .run = project_metric,
    .right = platform::Right::see_public,
};

}  // namespace commonweal::missions
