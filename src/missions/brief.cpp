#include "missions/brief.hpp"

#include <map>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "missions/brief_caveats.hpp"
#include "missions/projection.hpp"
#include "missions/projection_words.hpp"
#include "missions/revision_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

constexpr std::size_t kLatestShown = 12;

// "incomplete pathways, September 2023"; only the period where the unit stands in the value.
std::string with_period(const std::string& unit, const std::string& period) {
  return unit.empty() ? period : unit + ", " + period;
}

BriefFigure latest_figure(const MetricFacts& facts) {
  const auto& standing = *facts.standing;
  return {"Latest figure", value_words(facts.metric, standing.latest.value),
          with_period(unit_after(facts.metric), latest_period_words(standing))};
}

// "Up 311,202 (4%) since September 2022" is shown as "Up 311,202" over "4%, since September 2022".
BriefFigure change_figure(const MetricFacts& facts) {
  BriefFigure figure{"Change", "None to tell", "No figure of the same season came before"};
  const auto& change = facts.standing->change;
  if (!change) return figure;
  const std::string words_of_it = change_words(facts.metric, *change);
  const auto since = words_of_it.find(" since ");
  CW_CHECK(since != std::string::npos);
  figure.value = words_of_it.substr(0, since);
  figure.note = words_of_it.substr(since + 1);
  figure.note.front() = 'S';
  if (const auto open = figure.value.find(" ("); open != std::string::npos) {
    figure.note = figure.value.substr(open + 2, figure.value.size() - open - 3) + ", s" +
                  figure.note.substr(1);
    figure.value.resize(open);
  }
  constexpr std::string_view kPoints = " percentage point";
  if (const auto points = figure.value.find(kPoints); points != std::string::npos) {
    figure.note = figure.value.substr(points + 1) + ", s" + figure.note.substr(1);
    figure.value.resize(points);
  }
  const auto good = words(change->goodness);
  if (!good.empty()) figure.note += ": " + std::string(good == "Better" ? "better" : "worse");
  return figure;
}

BriefFigure gap_figure(const MetricFacts& facts) {
  const auto& best = facts.standing->best;
  if (!best) return {"Gap to the best", "None", "Neither higher nor lower is better in itself"};
  const std::string gap = gap_words(facts.metric, *best);
  const auto above = gap.find(" above the best");
  const auto side = above == std::string::npos ? gap.find(" below the best") : above;
  if (side == std::string::npos) {
    return {"Gap to the best", "None",
            "The best there has been, since " + base::reader_text(facts.standing->first.period)};
  }
  constexpr std::string_view kPoints = " percentage point";
  std::string value = gap.substr(0, side);
  std::string note = gap.substr(side + 1);
  if (const auto points = value.find(kPoints); points != std::string::npos) {
    note = value.substr(points + 1) + ' ' + note;
    value.resize(points);
  }
  return {"Gap to the best", std::move(value), std::move(note)};
}

BriefFigure recovery_figure(const MetricFacts& facts) {
  const auto& recovery = facts.standing->recovery;
  if (!recovery) return {"Time to recover", "Not asked", "No past pace is named to repeat"};
  return {"Time to recover", recovery_words(*recovery), pace_note(*recovery)};
}

std::string full_value(const Metric& metric, double value) {
  const std::string unit = unit_after(metric);
  return value_words(metric, value) + (unit.empty() ? "" : ' ' + unit);
}

std::string better_sentence(Direction direction) {
  switch (direction) {
    case Direction::lower: return "Lower is better.";
    case Direction::higher: return "Higher is better.";
    case Direction::neutral: return "Neither higher nor lower is better in itself.";
  }
  CW_CHECK(false);
}

BriefSection standing_section(const MetricFacts& facts) {
  const Metric& metric = facts.metric;
  BriefSection section{.title = "Where it stands"};
  section.sentences.push_back(metric.description + ' ' + better_sentence(metric.direction));
  section.sentences.push_back(range_words(facts));
  for (const auto& sentence : facts.targets) section.sentences.push_back(sentence);
  if (facts.targets.empty()) {
    section.sentences.emplace_back("No target is recorded for this measure yet.");
  }
  return section;
}

BriefSection recovery_section(const MetricFacts& facts) {
  BriefSection section{.title = "How long until it is back"};
  if (!facts.standing->recovery || !facts.answer) {
    section.sentences.emplace_back(
        "No past pace is named to repeat for this measure, or its figures do not allow one, so no "
        "answer is given.");
    if (!facts.usual.empty()) section.sentences.push_back(facts.usual);
    return section;
  }
  const auto& question = facts.standing->recovery->question;
  const auto& answer = *facts.answer;
  const ValueWords words{.decimals = facts.metric.decimals, .unit_words = facts.metric.unit_words};
  section.sentences.push_back(answer_sentence(question, answer, words));
  if (is_there_already(answer)) return section;
  section.sentences.push_back(fragility_sentence(question, answer) + ' ' +
                              moved_ends_sentence(answer));
  section.sentences.emplace_back(
      "This is arithmetic, not a forecast: it says what would follow if that pace were matched.");
  if (!facts.usual.empty()) section.sentences.push_back(facts.usual);
  return section;
}

// Empty where one of the two is not there, or the calendar has no same period a year before.
std::string change_on_a_year(const Metric& metric, const std::map<base::Period, double>& values,
                             base::Period period) {
  if (period.kind() < base::PeriodKind::month) return "";
  const auto year = static_cast<std::int32_t>(base::periods_per_year(period.kind()));
  const auto now = values.find(period);
  const auto before = values.find(base::later(period, -year));
  if (now == values.end() || before == values.end()) return "";
  const double change = now->second - before->second;
  const std::string text = base::grouped(change, metric.decimals);
  return change > 0 && text != base::grouped(0, metric.decimals) ? '+' + text : text;
}

BriefSection figures_section(const MetricFacts& facts) {
  std::map<base::Period, double> values;
  for (const auto& observation : facts.observations) {
    const auto* reported = std::get_if<base::Reported>(&observation.figure);
    if (reported != nullptr) values.emplace(observation.period, reported->value);
  }
  BriefTable table{.title = "The latest figures",
                   .head = {"Period", facts.metric.unit_words, "Change on a year before"},
                   .rows = {},
                   .numeric = {false, true, true}};
  for (auto at = facts.observations.rbegin();
       at != facts.observations.rend() && table.rows.size() < kLatestShown; ++at) {
    table.rows.push_back({base::reader_text(at->period), figure_text(facts.metric, at->figure),
                          change_on_a_year(facts.metric, values, at->period)});
  }
  return {.title = "The latest figures", .table = std::move(table)};
}

std::string lead_of(const MetricFacts& facts) {
  const auto& standing = facts.standing;
  if (!standing) return "No series is held for " + facts.body.name + ".";
  std::string lead = full_value(facts.metric, standing->latest.value) + " in " +
                     base::reader_text(standing->latest.period);
  if (!standing->change) return lead + '.';
  std::string change = change_words(facts.metric, *standing->change);
  change.front() = static_cast<char>(change.front() - 'A' + 'a');  // "Up", "Down", "No change".
  return lead + ", " + change + '.';
}

std::string command_of(const MetricFacts& facts) {
  std::string command = "commonweal metric brief " + facts.metric.code;
  if (facts.body.code != facts.metric.body) command += " --body " + facts.body.code;
  if (facts.known_on) command += " --known-on " + text(*facts.known_on);
  return command;
}

void add_sections(const MetricFacts& facts, Brief& brief) {
  brief.figures = {latest_figure(facts), change_figure(facts), gap_figure(facts),
                   recovery_figure(facts)};
  brief.chart_words = chart_words(facts);
  brief.sections = {standing_section(facts),
                    recovery_section(facts),
                    {.title = "What is funded", .sentences = {std::string(kNothingFunded)}},
                    {.title = "What to be careful about", .points = caveats_of(facts)},
                    figures_section(facts)};
}

}  // namespace

std::string as_known_words(const KnownOn& known_on, const std::optional<base::Instant>& recorded) {
  if (known_on) return "As known on " + reader_text(*known_on);
  if (!recorded) return "No figures are recorded";
  return "Last recorded " + base::reader_text(*recorded);
}

std::vector<BriefSource> brief_sources(const std::vector<const Source*>& sources) {
  std::vector<BriefSource> listed;
  for (const Source* source : sources) {
    listed.push_back({.code = source->code,
                      .title = source->title,
                      .publisher = source->publisher,
                      .licence = source->licence,
                      .attribution = source->attribution,
                      .file = source->file});
  }
  return listed;
}

std::string pace_note(const Recovery& recovery) {
  const auto& [question, answer] = recovery;
  if (is_there_already(answer)) return "It is at that level or past it";
  const std::string pace = "at the pace of " + base::reader_text(question.replay.first) + " to " +
                           base::reader_text(question.replay.last);
  if (answer.reached && answer.reached->first_period) {
    return "Until " + base::reader_text(*answer.reached->first_period) + ", " + pace;
  }
  return "From " + base::reader_text(answer.start().period) + ", " + pace;
}

std::vector<std::string> source_lines(const Brief& brief) {
  constexpr std::size_t kLineEach = 4;
  std::vector<std::string> lines;
  if (brief.sources.size() <= kLineEach) {
    for (const auto& source : brief.sources) {
      lines.push_back(source.title + ". " + source.publisher + ". " + source.licence +
                      ". File: " + source.file + ".");
    }
    return lines;
  }
  std::map<std::string, std::string> by_publisher;
  for (const auto& source : brief.sources) {
    std::string& titles = by_publisher[source.publisher + " (" + source.licence + "): "];
    titles += (titles.empty() ? "" : "; ") + source.title;
  }
  for (const auto& [publisher, titles] : by_publisher) lines.push_back(publisher + titles + '.');
  return lines;
}

std::string attribution_words(const Brief& brief) {
  std::set<std::string> known;
  std::string words_of_it;
  for (const auto& source : brief.sources) {
    if (source.attribution.empty() || !known.insert(source.attribution).second) continue;
    words_of_it += (words_of_it.empty() ? "" : " ") + source.attribution;
  }
  return words_of_it;
}

Brief metric_brief(const MetricFacts& facts) {
  Brief brief{.title = facts.metric.title,
              .caption = "Brief: " + facts.body.name + ", " + facts.mission.title + " mission",
              .lead = lead_of(facts),
              .sources = brief_sources(facts.sources),
              .as_known = as_known_words(facts.known_on, facts.recorded),
              .digest = facts.digest,
              .address = facts.address,
              .command = command_of(facts)};
  if (facts.standing) {
    add_sections(facts, brief);
  } else {
    brief.sections = {{.title = "What it is", .sentences = {facts.metric.description}},
                      {.title = "What is funded", .sentences = {std::string(kNothingFunded)}}};
  }
  return brief;
}

}  // namespace commonweal::missions
