#include "missions/cascade/letter.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_reading.hpp"
#include "base/period_text.hpp"
#include "missions/cascade/letter_section.hpp"

namespace commonweal::missions {
namespace {

std::string version_words(std::int64_t version) { return "version " + std::to_string(version); }

std::string lead_of(const LetterFacts& facts) {
  const std::size_t count = facts.asks.asks.size();
  return "This letter sets out what " + body_in_sentence(*facts.asks.body) +
         " is asked to answer for: " + std::to_string(count) +
         (count == 1 ? " measure." : " measures.");
}

std::vector<LetterAsk> asks_of(const LetterFacts& facts) {
  std::vector<LetterAsk> asks;
  for (const BodyAsk& it : facts.asks.asks) {
    asks.push_back({.ask = it.ask->code,
                    .measure = it.metric->short_title,
                    .target = target_words(facts.directory, it),
                    .illustrative = is_illustrative(*it.ask)});
  }
  return asks;
}

std::optional<BriefSection> changes_of(const LetterFacts& facts,
                                       const std::vector<LetterAsk>& asks) {
  if (facts.before == nullptr) return std::nullopt;
  BriefSection section{.title = "What has changed since " + version_words(facts.before->version) +
                                ", of " + facts.before_signed_on};
  section.points = letter_changes(facts.before->asks, asks);
  if (section.points.empty()) {
    section.sentences.push_back(
        "The same measures are asked for, with the same targets. Figures "
        "and words may differ.");
  }
  return section;
}

}  // namespace

LetterText letter_text(const LetterFacts& facts) {
  LetterText text{.body = facts.asks.body->code,
                  .version = facts.version,
                  .title = "Mandate letter: " + facts.asks.body->name,
                  .caption = "From the mission unit, " + version_words(facts.version),
                  .lead = lead_of(facts),
                  .sections = {},
                  .asks = asks_of(facts)};
  auto& sections = text.sections;
  if (auto illustrative = illustrative_section(facts)) sections.push_back(*std::move(illustrative));
  if (auto words = words_section(facts)) sections.push_back(*std::move(words));
  if (auto changes = changes_of(facts, text.asks)) sections.push_back(*std::move(changes));
  std::ranges::move(mission_sections(facts), std::back_inserter(sections));
  if (auto passing = passing_section(facts)) sections.push_back(*std::move(passing));
  sections.push_back(acknowledge_section(facts));
  return text;
}

std::vector<std::string> letter_changes(const std::vector<LetterAsk>& before,
                                        const std::vector<LetterAsk>& after) {
  std::map<std::string_view, const LetterAsk*> known;
  for (const auto& ask : before) known[ask.ask] = &ask;
  std::vector<std::string> changes;
  for (const auto& ask : after) {
    const auto found = known.find(ask.ask);
    if (found == known.end()) {
      changes.push_back("New: " + ask.measure + ".");
      continue;
    }
    if (found->second->target != ask.target) {
      changes.push_back("Changed target: " + ask.measure + ", " + ask.target +
                        ". Before: " + found->second->target + ".");
    }
    const bool was_said = found->second->illustrative && ask.illustrative;
    if (was_said && found->second->illustrative != ask.illustrative) {
      changes.push_back((*ask.illustrative ? "Now an example: " : "Now really asked for: ") +
                        ask.measure + ".");
    }
    known.erase(found);
  }
  for (const auto& ask : before) {
    if (known.contains(ask.ask)) changes.push_back("No longer asked for: " + ask.measure + ".");
  }
  return changes;
}

std::string letter_name(std::string_view body, std::int64_t version) {
  return std::string(body) + '-' + std::to_string(version);
}

std::optional<LetterName> letter_named(std::string_view name) {
  const auto cut = name.rfind('-');
  if (cut == std::string_view::npos || cut == 0) return std::nullopt;
  const auto version = base::whole_number({.place = "", .text = name.substr(cut + 1)});
  if (!version || *version < 1) return std::nullopt;
  return LetterName{name.substr(0, cut), *version};
}

std::string signed_words(const SignedLetter& letter) {
  return "Signed off by " + letter.signed_by + " on " + day_words(letter.signed_on) + ".";
}

std::string acknowledged_words(const SignedLetter& letter) {
  if (letter.acknowledged_on) {
    return "Acknowledged on " + day_words(*letter.acknowledged_on) + ".";
  }
  return "To be acknowledged by " + day_words(letter.acknowledge_by) + ".";
}

std::string day_words(std::string_view day) {
  for (const auto& reading : base::period_readings(day)) {
    if (reading.kind() == base::PeriodKind::day) return base::reader_text(reading);
  }
  return std::string(day);
}

}  // namespace commonweal::missions
