#include "missions/cascade/letter_section.hpp"

#include <map>
#include <sstream>
#include <string_view>
#include <utility>

#include "base/period_reading.hpp"
#include "base/period_text.hpp"
#include "missions/cascade/cascade_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::missions {
namespace {

// Of each line that says something.
std::vector<std::string> paragraphs(const std::string& words) {
  std::vector<std::string> found;
  std::istringstream lines(words);
  for (std::string line; std::getline(lines, line);) {
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    if (!line.empty()) found.push_back(std::move(line));
  }
  return found;
}

std::vector<std::string> row_of(const LetterFacts& facts, const BodyAsk& ask) {
  std::string stands = stands_words(ask);
  const std::string whose = figures_of_words(ask, *facts.asks.body);
  if (!whose.empty()) stands = whose + ": " + stands;
  return {ask.metric->short_title, stands, target_words(facts.directory, ask), asked_by_words(ask)};
}

std::string period_words(const Metric& metric, const std::string& text) {
  for (const auto& reading : base::period_readings(text)) {
    if (reading.kind() == metric.period_kind) return base::reader_text(reading);
  }
  return text;
}

// "Waiting list: at worst 6,500,000 in March 2027, on the way to the target"
void add_allowances(const LetterFacts& facts, const BodyAsk& ask,
                    std::vector<std::string>& points) {
  if (ask.target == nullptr) return;
  for (const Allowance* it : facts.directory.allowances_of(ask.target->code)) {
    std::string point = ask.metric->short_title + ": at worst " +
                        value_words(*ask.metric, it->level) + " in " +
                        period_words(*ask.metric, it->period);
    if (!it->sector.empty()) point += ", " + it->sector;
    points.push_back(point + ", on the way to the target.");
  }
}

void add_points(const LetterFacts& facts, const BodyAsk& ask, std::vector<std::string>& points) {
  if (!ask.ask->words.empty() && !is_illustrative(*ask.ask)) {
    points.push_back(ask.metric->short_title + ": " + ask.ask->words);
  }
  if (ask.target != nullptr) {
    points.push_back(ask.metric->short_title + ". Target set by: " + ask.target->set_by +
                     ". Basis in law: " + ask.target->statutory_basis);
  }
  add_allowances(facts, ask, points);
}

BriefSection mission_section(const LetterFacts& facts, const Mission& mission) {
  BriefSection section{
      .title = mission.title + " mission",
      .sentences = {mission.goal + "."},
      .points = {},
      .table = BriefTable{.title = "What is asked: " + mission.title,
                          .head = {"Measure", "Where it stands", "Target", "Asked by"},
                          .rows = {},
                          .numeric = {false, false, false, false}}};
  for (const BodyAsk& ask : facts.asks.asks) {
    if (ask.mission != &mission) continue;
    section.table->rows.push_back(row_of(facts, ask));
    add_points(facts, ask, section.points);
  }
  return section;
}

// How many bodies stand in a sentence by name.
constexpr std::size_t kNamedMax = 6;

std::string passed_point(const PassingOn& passing) {
  std::string point = passing.metric->short_title + ": " + std::to_string(passing.asked.size()) +
                      " of the " + std::to_string(passing.below()) + " bodies below are asked" +
                      illustrative_mark(passing);
  if (passing.state() == PassedOn::to_some) {
    point += ". Not asked: " + names_listed(passing.not_asked, kNamedMax);
  }
  return point + ".";
}

using Measures = std::map<std::string, std::vector<std::string>>;

// Which of the requests nobody has made, and which somebody has.
BriefSection partly_illustrative(const BodyAsks& asks, const Measures& measures) {
  const std::size_t count = asks.illustrative();
  const auto real = real_measures(asks);
  BriefSection section{
      .title = std::to_string(count) + " of the " + std::to_string(asks.asks.size()) +
               (count == 1 ? " requests is an example" : " requests are examples"),
      .sentences = {
          (count == 1 ? "Nobody has made this one: it shows" : "Nobody has made these: they show") +
              std::string(" how a cascade works. The figures are real."),
          "Really asked for: " + names_listed(real) + "."}};
  for (const auto& [words, names] : measures) {
    section.points.push_back(names_listed(names) + ". " + words);
  }
  return section;
}

}  // namespace

std::optional<BriefSection> illustrative_section(const LetterFacts& facts) {
  const std::size_t count = facts.asks.illustrative();
  const std::size_t all = facts.asks.asks.size();
  if (count == 0) return std::nullopt;
  const auto measures = illustrative_measures(facts.asks);
  if (count < all) return partly_illustrative(facts.asks, measures);
  BriefSection section{.title = "This letter is an example",
                       .sentences = {"Nobody has made these requests: they show how a cascade "
                                     "works. The figures are real."}};
  for (const auto& [words, names] : measures) section.points.push_back(words);
  return section;
}

std::optional<BriefSection> words_section(const LetterFacts& facts) {
  auto sentences = paragraphs(facts.words);
  if (sentences.empty()) return std::nullopt;
  return BriefSection{.title = "From the mission unit", .sentences = std::move(sentences)};
}

std::vector<BriefSection> mission_sections(const LetterFacts& facts) {
  std::vector<BriefSection> sections;
  const Mission* last = nullptr;
  for (const BodyAsk& ask : facts.asks.asks) {
    if (ask.mission != last) sections.push_back(mission_section(facts, *ask.mission));
    last = ask.mission;
  }
  return sections;
}

std::optional<BriefSection> passing_section(const LetterFacts& facts) {
  BriefSection section{.title = "What you pass on"};
  std::vector<std::string> waiting;
  std::map<std::string_view, const Body*> below;
  for (const BodyAsk& ask : facts.asks.asks) {
    const auto state = ask.passing.state();
    if (state == PassedOn::nobody_below) continue;
    if (state != PassedOn::to_none) {
      section.points.push_back(passed_point(ask.passing));
      continue;
    }
    waiting.push_back(ask.metric->short_title);
    for (const Body* body : ask.passing.not_asked) below.emplace(body->name, body);
  }
  if (section.points.empty() && waiting.empty()) return std::nullopt;
  if (!waiting.empty()) {
    std::vector<const Body*> bodies;
    for (const auto& [name, body] : below) bodies.push_back(body);
    section.points.push_back("Not passed on to anybody yet: " + names_listed(waiting) +
                             ". Below you: " + names_listed(bodies, kNamedMax) + ".");
  }
  section.sentences.push_back(
      "Pass each measure on to the bodies below you that it depends on, or say why not.");
  return section;
}

BriefSection acknowledge_section(const LetterFacts& facts) {
  const std::string by =
      facts.acknowledge_by.empty()
          ? "within " + std::to_string(kDaysToAcknowledge) + " days of the day it is signed off"
          : "by " + facts.acknowledge_by;
  return {.title = "Acknowledge this letter",
          .sentences = {"A lead of " + body_in_sentence(*facts.asks.body) +
                        " acknowledges this letter " + by +
                        ". To acknowledge it is to say that it was read and that the measures are "
                        "answered for."}};
}

}  // namespace commonweal::missions
