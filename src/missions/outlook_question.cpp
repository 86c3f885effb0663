#include "missions/outlook_question.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/period_column.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "base/word_table.hpp"
#include "methods/series/published.hpp"
#include "missions/projection.hpp"

namespace commonweal::missions {
namespace {

using base::Period;
using base::PeriodKind;
using methods::ForecastModel;
using methods::Series;

constexpr base::WordTable<ForecastModel, 4> kModels = {{
    {ForecastModel::automatic, "automatic"},
    {ForecastModel::level, "level"},
    {ForecastModel::trend, "trend"},
    {ForecastModel::damped, "damped"},
}};

constexpr int kSeasonYearsMin = 3;

PeriodKind published_kind(const Series& series) { return methods::published_kind(series.points()); }

int horizon_in(const std::string& text, const Series& series, int if_none,
               base::Problems& problems) {
  if (text.empty()) return if_none;
  const int most = publications_in(series, kOutlookYearsMax);
  const auto number = base::whole_number({.place = "horizon", .text = text});
  if (number && *number >= 1 && *number <= most) return static_cast<int>(*number);
  problems.add({.place = "horizon",
                .what = "\"" + text + "\" is not how far ahead to look. Give a whole number of " +
                        std::string(base::plural(published_kind(series))) + " from 1 to " +
                        std::to_string(most) + "."});
  return if_none;
}

std::optional<Period> from_in(const std::string& text, const Series& series,
                              base::Problems& problems) {
  if (text.empty()) return std::nullopt;
  const auto period = base::period_of_kind({.place = "from", .text = text}, series.kind());
  if (!problems.value_of(period)) return std::nullopt;
  if (series.at(*period)) return *period;
  problems.add({.place = "from",
                .what = "There is no figure for " + base::reader_text(*period) +
                        ". Choose a period that has one."});
  return std::nullopt;
}

std::string_view calendar_words(PeriodKind kind) {
  if (kind == PeriodKind::academic_year) return " --calendar academic";
  return kind == PeriodKind::financial_year ? " --calendar financial" : "";
}

// In quotes where it has a space: '2023 Q2'.
std::string shell_word(std::string word) {
  return word.find(' ') == std::string::npos ? word : "'" + word + "'";
}

}  // namespace

base::Result<ForecastModel> model_named(base::Field field) {
  return base::value_named(kModels, field);
}
std::string_view code_word(ForecastModel model) { return base::word_of(kModels, model); }

int publications_in(const Series& series, int years) {
  return static_cast<int>(std::lround(years * base::periods_per_year(published_kind(series))));
}

int season_of(const Series& series, const std::optional<Period>& from) {
  const PeriodKind kind = published_kind(series);
  if (kind != PeriodKind::month && kind != PeriodKind::quarter) return 0;
  const int a_year = publications_in(series, 1);
  const auto known = series.until(from.value_or(series.points().back().period));
  return std::ssize(known) >= kSeasonYearsMin * a_year ? a_year : 0;
}

std::optional<Recovery> replay_beside(const Series& series, const StandingReplay* standing,
                                      const std::optional<Period>& from) {
  if (standing == nullptr) return std::nullopt;
  auto question = question_of(standing->question, series.kind());
  if (!question) return std::nullopt;
  if (from && *from < question->replay.last) return std::nullopt;
  question->from = from;
  question->nowcast.reset();
  auto answer = methods::replay_alone(series, *question);
  if (!answer) return std::nullopt;
  return Recovery{.question = *std::move(question), .answer = *std::move(answer)};
}

int usual_horizon(const Series& series, const Ahead& ahead) {
  const auto& replay = ahead.replay;
  const bool arrives = replay && replay->answer.reached.has_value();
  const double years = arrives ? std::ceil(replay->answer.reached->years) : 0;
  const double bounded = std::clamp<double>(years, kOutlookYearsMin, kReplayYearsMax);
  int horizon = publications_in(series, static_cast<int>(bounded));
  const PeriodKind published = published_kind(series);
  const Period start =
      methods::publication_of(ahead.from.value_or(series.points().back().period), published);
  for (const Period by : ahead.targets) {
    const int until = base::periods_between(start, methods::publication_of(by, published));
    if (until <= publications_in(series, kOutlookYearsMax)) horizon = std::max(horizon, until);
  }
  return horizon;
}

std::vector<Period> target_periods(const std::vector<const Target*>& targets, std::string_view body,
                                   PeriodKind kind) {
  std::vector<Period> periods;
  for (const Target* target : targets) {
    const auto by = base::period_of_kind({.place = "by", .text = target->by}, kind);
    if (by && target->body == body) periods.push_back(*by);
  }
  return periods;
}

methods::ForecastQuestion usual_question(const Series& series, int horizon) {
  return {.from = std::nullopt, .horizon = horizon, .seasonal = season_of(series)};
}

base::Result<methods::ForecastQuestion> outlook_question(const OutlookText& text,
                                                         const Series& series,
                                                         int horizon_if_none) {
  base::Problems problems;
  methods::ForecastQuestion question;
  question.horizon = horizon_in(text.horizon, series, horizon_if_none, problems);
  question.from = from_in(text.from, series, problems);
  if (!text.model.empty()) {
    const auto model = model_named({.place = "model", .text = text.model});
    if (problems.value_of(model)) question.model = *model;
  }
  if (!problems.empty()) return std::move(problems).fail();
  question.seasonal = season_of(series, question.from);
  return question;
}

std::string forecast_command_line(std::string_view metric, std::string_view body,
                                  const methods::ForecastQuestion& question, PeriodKind kind,
                                  const KnownOn& known_on) {
  std::string line = "commonweal observation export --metric ";
  line.append(metric).append(" --body ").append(body);
  if (known_on) line += " --known-on " + text(*known_on);
  line.append(" | commonweal metric forecast -").append(calendar_words(kind));
  if (question.from) line += " --from " + shell_word(base::text(*question.from));
  line += " --horizon " + std::to_string(question.horizon);
  if (question.model != ForecastModel::automatic) {
    line.append(" --model ").append(code_word(question.model));
  }
  if (question.seasonal > 0) line += " --seasonal " + std::to_string(question.seasonal);
  return line;
}

}  // namespace commonweal::missions
