#include "learning/synthesis/effect_news.hpp"

#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "base/number_text.hpp"
#include "learning/synthesis/effect_words.hpp"

namespace commonweal::learning {
namespace {

using missions::Effect;

bool counts_alike(const Study& a, const Study& b) {
  return a.effect == b.effect && a.standard_error == b.standard_error && a.cluster == b.cluster;
}

using ByCode = std::map<std::string, const Study*, std::less<>>;

ByCode by_code(const std::optional<Synthesis>& synthesis) {
  ByCode found;
  if (!synthesis) return found;
  for (const Study& study : synthesis->studies) found.emplace(study.code, &study);
  return found;
}

void compare(const ByCode& then, const ByCode& now, EffectNews& news) {
  for (const auto& [code, study] : now) {
    const auto before = then.find(code);
    if (before == then.end()) {
      news.added.push_back(study_label(*study));
    } else if (!counts_alike(*before->second, *study)) {
      news.changed.push_back(study_label(*study));
    }
  }
  for (const auto& [code, study] : then) {
    if (!now.contains(code)) news.removed.push_back(study_label(*study));
  }
}

// What was published, in the shape of a pool.
methods::Pooled published(const Effect& effect) {
  methods::Pooled pooled;
  pooled.estimate = effect.estimate;
  pooled.standard_error = effect.standard_error.value_or(0);
  if (effect.limits) pooled.limits = {effect.limits->lower, effect.limits->upper};
  pooled.heterogeneity.tau2 = effect.tau2.value_or(0);
  pooled.heterogeneity.i2 = effect.i2.value_or(0);
  return pooled;
}

methods::Pooled stated(const Synthesis& synthesis) {
  methods::Pooled pooled = *synthesis.pooled;
  pooled.estimate = synthesis.headline->estimate;
  pooled.standard_error = synthesis.headline->standard_error;
  pooled.limits = synthesis.headline->limits;
  return pooled;
}

std::string counted(std::size_t count) {
  static constexpr std::array kWords = {"No", "One", "Two", "Three", "Four", "Five", "Six"};
  return count < kWords.size() ? kWords[count] : base::grouped(double(count));
}

// "Two studies were added since: A 1990 and B 1991."
std::string event_sentence(const std::vector<std::string>& labels, std::string_view what) {
  constexpr std::size_t kNamed = 5;
  if (labels.empty()) return "";
  std::string text =
      counted(labels.size()) + (labels.size() == 1 ? " study was " : " studies were ");
  text.append(what).append(" since it was published");
  if (labels.size() > kNamed) return text + ".";
  for (std::size_t i = 0; i < labels.size(); ++i) {
    text += (i == 0 ? ": " : i + 1 == labels.size() ? " and " : ", ") + labels[i];
  }
  return text + ".";
}

// "The estimate hardly moves", "The estimate moves by 1.2 standard errors".
std::string move_words(double in_errors) {
  constexpr double kHardly = 0.1;
  if (in_errors < kHardly) return "The estimate hardly moves";
  const std::string size = base::grouped(in_errors, 1);
  return "The estimate moves by " + size + (size == "1.0" ? " standard error" : " standard errors");
}

// "the interval would be 8% wider".
std::string width_words(double width) {
  const std::string change = base::grouped(std::abs(100 * (width - 1)));
  if (change == "0") return "the interval would be as wide as it was";
  return "the interval would be " + change + "% " + (width < 1 ? "narrower" : "wider");
}

void add_change(const Effect& effect, const EffectNews& news, std::vector<std::string>& list) {
  if (!news.today || !news.today->headline) {
    list.emplace_back("Nothing that is held today can be pooled for this effect.");
    return;
  }
  const auto& headline = *news.today->headline;
  list.push_back("The effect would now be " +
                 effect_text(effect.measure, headline.estimate, headline.limits) + ".");
  if (!news.change) return;
  if (news.change->effect_turned) list.emplace_back("It would point the other way.");
  if (news.change->effect_appeared) {
    list.emplace_back("Its interval reached across no effect and would not do so now.");
  }
  if (news.change->effect_vanished) {
    list.emplace_back("Its interval stayed clear of no effect and would reach across it now.");
  }
  if (effect.standard_error && *effect.standard_error > 0) {
    list.push_back(move_words(std::abs(news.change->in_errors)) + "; " +
                   width_words(news.change->width) + ".");
  }
}

}  // namespace

std::optional<Synthesis> pooled_as(const Effect& effect, std::vector<Study> held) {
  PoolChoice choice = choice_of_method(effect.method);
  choice.outcome = effect.outcome;
  choice.measure = code_word(effect.measure);
  auto synthesis = synthesise(effect.intervention, std::move(held), choice);
  if (!synthesis) return std::nullopt;
  return *std::move(synthesis);
}

EffectNews news_of(const Effect& effect, std::optional<Synthesis> then,
                   std::optional<Synthesis> now, const std::string& digest_now) {
  EffectNews news{.is_same = effect.inputs == digest_now};
  compare(by_code(then), by_code(now), news);
  if (now && now->headline) {
    news.change = methods::change_between(published(effect), stated(*now));
  }
  news.then = std::move(then);
  news.today = std::move(now);
  return news;
}

std::vector<std::string> news_sentences(const Effect& effect, const EffectNews& news) {
  if (news.is_same) return {"The studies held today are those that it was pooled from."};
  std::vector<std::string> list;
  for (auto sentence : {event_sentence(news.added, "added"),
                        event_sentence(news.removed,
                                       "taken "
                                       "out"),
                        event_sentence(news.changed, "put right")}) {
    if (!sentence.empty()) list.push_back(std::move(sentence));
  }
  if (list.empty()) {
    list.emplace_back("The studies held today are not those that it was pooled from.");
  }
  add_change(effect, news, list);
  return list;
}

}  // namespace commonweal::learning
