#include "missions/cascade/letter_section.hpp"

#include <map>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>

#include "base/period_reading.hpp"
#include "base/period_text.hpp"
#include "missions/cascade/cascade.hpp"
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

std::string list_of(const std::vector<std::string>& names) {
  std::string list;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) list += i + 1 == names.size() ? " and " : ", ";
    list += names[i];
  }
  return list;
}

std::vector<std::string> row_of(const LetterFacts& facts, const BodyAsk& ask) {
  std::string stands = stands_words(ask);
  const std::string whose = figures_of_words(ask, *facts.asks.body);
  if (!whose.empty()) stands = whose + ": " + stands;
  return {ask.metric->short_title, stands, target_words(facts.directory, ask), ask.asked_by->name};
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

std::string names_of(const std::vector<const Body*>& bodies) {
  std::vector<std::string> names;
  for (const Body* body : bodies) {
    if (names.size() == kNamedMax && bodies.size() > kNamedMax + 1) {
      names.push_back(std::to_string(bodies.size() - kNamedMax) + " more");
      break;
    }
    names.push_back(body->name);
  }
  return list_of(names);
}

std::string passed_point(const PassingOn& passing) {
  std::string point = passing.metric->short_title + ": " + std::to_string(passing.asked.size()) +
                      " of the " + std::to_string(passing.below()) + " bodies below are asked";
  if (passing.state() == PassedOn::to_some) {
    point += ". Not asked: " + names_of(passing.not_asked);
  }
  return point + ".";
}

}  // namespace

std::optional<BriefSection> illustrative_section(const LetterFacts& facts) {
  std::set<std::string> words;
  for (const BodyAsk& it : facts.asks.asks) {
    if (is_illustrative(*it.ask)) words.insert(it.ask->words);
  }
  if (words.empty()) return std::nullopt;
  return BriefSection{
      .title = "This letter is an example",
      .sentences = {"Nobody has made these requests: they show how a cascade works. The figures "
                    "are real."},
      .points = {words.begin(), words.end()}};
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
    section.points.push_back("Not passed on to anybody yet: " + list_of(waiting) +
                             ". Below you: " + names_of(bodies) + ".");
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
