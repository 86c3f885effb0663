#include "tour/pasted_series_file.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

#include "base/period_text.hpp"
#include "missions/projection.hpp"
#include "missions/series_file.hpp"
#include "platform/table/csv_file.hpp"

namespace commonweal::tour {
namespace {

// A spreadsheet pastes tabs, and writes thousands with commas.
std::string with_commas(std::string text) {
  for (const char divider : {'\t', ';'}) {
    if (text.find(divider) == std::string::npos) continue;
    std::erase(text, ',');
    std::ranges::replace(text, divider, ',');
  }
  return text;
}

// A first line whose second cell is a number is no line of headings.
bool has_headings(std::string_view text) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const auto comma = line.find(',');
  if (comma == std::string_view::npos) return false;
  const auto cell = line.substr(comma + 1);
  return !base::decimal_number({.place = "", .text = cell});
}

void tell(const base::Error& error, std::string_view place, PastedSeries& pasted) {
  for (auto problem : error.problems) {
    if (problem.place == "replay" || problem.place == "replay_from") problem.place = "first";
    if (problem.place == "replay_to") problem.place = "last";
    if (problem.place == "to") problem.place = "level";
    if (!place.empty()) {
      problem.what = problem.place.empty() ? problem.what : problem.place + ": " + problem.what;
      problem.place = place;
    }
    pasted.problems.push_back(std::move(problem));
  }
}

std::optional<methods::Series> series_in(const std::string& text, PastedSeries& pasted) {
  if (text.size() > kSeriesCharactersMax) {
    pasted.problems.push_back({.place = "series",
                               .what = "The series has " + std::to_string(text.size()) +
                                       " characters. Paste at most " +
                                       std::to_string(kSeriesCharactersMax) +
                                       ", or project the whole file at the shell as shown below."});
    return std::nullopt;
  }
  const std::string table = with_commas(text);
  std::istringstream stream(has_headings(table) ? table : "period,value\n" + table);
  platform::CsvFile file(stream, "the series");
  auto series = missions::read_series(file, {});
  if (!series) {
    tell(series.error(), "series", pasted);
    return std::nullopt;
  }
  return *std::move(series);
}

}  // namespace

PastedSeries pasted_series(const TourChoice& choice) {
  PastedSeries pasted;
  if (choice.series.empty()) return pasted;
  pasted.series = series_in(choice.series, pasted);
  if (!pasted.series) return pasted;
  const auto& points = pasted.series->points();
  const auto or_end = [](const std::string& typed, base::Period end) {
    return typed.empty() ? base::text(end) : typed;
  };
  auto question = missions::question_of({.replay_from = or_end(choice.first, points.front().period),
                                         .replay_to = or_end(choice.last, points.back().period),
                                         .to = choice.level.empty() ? "low" : choice.level},
                                        pasted.series->kind());
  if (!question) {
    tell(question.error(), "", pasted);
    return pasted;
  }
  auto answer = methods::replay(*pasted.series, *question);
  if (!answer) {
    tell(answer.error(), "", pasted);
    return pasted;
  }
  pasted.question = *std::move(question);
  pasted.answer = *std::move(answer);
  return pasted;
}

}  // namespace commonweal::tour
