#include "investment/mission_test/core_effect.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <tuple>

#include "base/check.hpp"
#include "investment/mission_test/mission_test_words.hpp"

namespace commonweal::investment {
namespace {

double better_by(const MetricImpact& impact, double change) {
  return impact.lower_is_better ? -change : change;
}

const MetricYear* year_of(const MetricImpact& impact, int year) {
  const auto found = std::ranges::find(impact.years, year, &MetricYear::year);
  return found == impact.years.end() ? nullptr : &*found;
}

// The target's year; without a target the year in which most is gained.
const MetricYear* measured_year(const MetricImpact& impact) {
  if (impact.gap) {
    if (const auto* year = year_of(impact, impact.gap->year)) return year;
  }
  const MetricYear* best = nullptr;
  for (const auto& year : impact.years) {
    if (best == nullptr ||
        better_by(impact, year.change.mean) > better_by(impact, best->change.mean)) {
      best = &year;
    }
  }
  return best;
}

void set_size(const Case& of, const MetricImpact& impact, const MetricYear& year,
              CoreEffect& effect) {
  const double gained = better_by(impact, year.change.mean);
  if (impact.gap && impact.gap->year == year.year) {
    effect.size_of = SizeOf::gap;
    effect.size = impact.gap->share.mean;
    effect.target = impact.gap->target;
    return;
  }
  const auto* metric = find_metric(of, impact.metric);
  if (year.usual && year.usual->mean != 0) {
    effect.size_of = SizeOf::usual_level;
    effect.size = gained / std::abs(year.usual->mean);
  } else if (metric != nullptr && metric->level && metric->level->value != 0) {
    effect.size_of = SizeOf::latest_level;
    effect.size = gained / std::abs(metric->level->value);
  }
}

int rank(TestAnswer answer) {
  switch (answer) {
    case TestAnswer::yes: return 2;
    case TestAnswer::unsure: return 1;
    case TestAnswer::no: return 0;
  }
  CW_CHECK(false);
}

std::string size_sentence(const CoreEffect& it) {
  const std::string size = share_text(std::abs(it.size));
  const std::string_view way = it.size >= 0 ? "closes " : "widens by ";
  switch (it.size_of) {
    case SizeOf::gap:
      return std::string(way) + size + " of the gap to the target in " + year_words(it.year);
    case SizeOf::usual_level:
      return "in " + year_words(it.year) + " that is " + size +
             " of where it would be anyway; no target is held";
    case SizeOf::latest_level:
      return "in " + year_words(it.year) + " that is " + size +
             " of its latest figure; no target and no forecast are held";
    case SizeOf::none: return "neither a target nor a figure is held to compare that with";
  }
  CW_CHECK(false);
}

std::string reason_for(const CoreEffect& it) {
  const std::string way = it.lower_is_better ? "lower" : "higher";
  std::string text = "The chance is " + chance_words(it.improves) + " that it makes \"" + it.title +
                     "\" " + way + "; on average by " + number_words(improvement(it, it.change)) +
                     " " + change_unit_words(it.unit) + ". ";
  std::string size = size_sentence(it);
  if (it.size_of == SizeOf::gap) size = "It " + size;
  size[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(size[0])));
  text += size + ".";
  if (it.size_of != SizeOf::none && it.size > 0 && it.size < kSmallestShare) {
    text += " That is less than the smallest that counts, " + share_text(kSmallestShare) + ".";
  }
  return text;
}

// What stands between its effects and a metric, where something does.
std::vector<std::string> missing_of(const Case& of, const Proposal& proposal) {
  std::vector<std::string> missing;
  for (const auto& line : proposal.reach) {
    const auto* effect = find_effect(of, line.effect);
    if (effect == nullptr || effect->moves_metric()) continue;
    for (const auto& sentence : effect->missing) {
      if (std::ranges::find(missing, sentence) == missing.end()) missing.push_back(sentence);
    }
  }
  return missing;
}

void answer_without_metric(const Case& of, const Proposal& proposal, MissionCritical& out) {
  const auto missing = missing_of(of, proposal);
  if (missing.empty()) {
    out.answer = TestAnswer::no;
    out.probability = 0;
    out.reason = proposal.reach.empty()
                     ? "It names no effect on anybody, so it moves no core metric of a mission."
                     : "None of its effects moves a core metric of a mission.";
    return;
  }
  out.answer = TestAnswer::unsure;
  out.reason = "What it does to a core metric cannot be worked out. " + missing.front();
}

}  // namespace

double improvement(const CoreEffect& effect, double change) {
  return effect.lower_is_better ? -change : change;
}

TestAnswer answer_for(const CoreEffect& effect) {
  if (effect.improves <= kNoUpTo) return TestAnswer::no;
  if (effect.size_of == SizeOf::none) return TestAnswer::unsure;
  if (effect.size < kSmallestShare) return TestAnswer::no;
  return answer_of(effect.improves);
}

CoreEffect core_effect_in(const Case& of, const MetricImpact& impact, const MetricYear& year) {
  CoreEffect effect{.metric = impact.metric,
                    .title = impact.title,
                    .mission = impact.mission,
                    .unit = impact.unit,
                    .year = year.year,
                    .change = year.change.mean,
                    .change_sd = year.change.standard_deviation,
                    .effect_sd = year.effect_deviation,
                    .change_p10 = year.change.p10,
                    .change_p90 = year.change.p90,
                    .improves = year.improves,
                    .lower_is_better = impact.lower_is_better};
  if (year.usual) effect.usual = year.usual->mean;
  set_size(of, impact, year, effect);
  return effect;
}

MissionCritical mission_critical_answer(const Case& of, const Proposal& proposal,
                                        const Appraisal& appraisal) {
  MissionCritical out;
  for (const auto& impact : appraisal.metrics) {
    const auto* year = impact.is_core ? measured_year(impact) : nullptr;
    if (year != nullptr) out.all.push_back(core_effect_in(of, impact, *year));
  }
  for (const auto& effect : out.all) {
    const auto merit = [](const CoreEffect& it) {
      return std::tuple(rank(answer_for(it)), it.size, it.improves);
    };
    if (!out.best || merit(effect) > merit(*out.best)) out.best = effect;
  }
  if (!out.best) {
    answer_without_metric(of, proposal, out);
    return out;
  }
  out.answer = answer_for(*out.best);
  out.probability = out.best->improves;
  out.reason = reason_for(*out.best);
  return out;
}

}  // namespace commonweal::investment
