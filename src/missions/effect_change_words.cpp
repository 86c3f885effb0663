#include "missions/effect_change_words.hpp"

#include <algorithm>
#include <cmath>

#include "missions/outlook_words.hpp"

namespace commonweal::missions {
namespace {

constexpr int kDigits = 3;

std::string in_place(const EffectChange& change) {
  const Body* body = change.of.place.body;
  return body == nullptr ? "" : " in " + body->name;
}

std::string people_words(double people) {
  return base::grouped(people) + (people == 1 ? " person" : " people");
}

double sized(const EffectChange& change, double amount) { return amount * change.times(); }

std::string way_words(const EffectChange& change, double amount) {
  if (change.unit == ChangeUnit::people) return amount < 0 ? " fewer" : " more";
  return amount < 0 ? " lower" : " higher";
}

std::string size_words(double amount) { return amount_words(std::abs(amount)); }

// Of a few people also parts: they are what so many people come to on average.
std::string number_people(const EffectChange& change, double amount) {
  constexpr double kFew = 10;
  const double size = std::abs(amount);
  const std::string people = size < kFew ? amount_words(size) + (size == 1 ? " person" : " people")
                                         : people_words(std::round(size));
  return people + way_words(change, amount) + " with the outcome: " + change.of.effect.outcome;
}

bool is_one_way(const methods::Limits& limits) { return limits.lower >= 0 || limits.upper <= 0; }

// "0.607 to 0.758", the smaller one first. Requires limits that lie one way.
std::string sizes_words(const EffectChange& change, const methods::Limits& limits) {
  const auto [near, far] = std::minmax({std::abs(limits.lower), std::abs(limits.upper)});
  return size_words(sized(change, near)) + " to " + size_words(sized(change, far));
}

std::string wider_words(const EffectChange& change, const methods::Limits& narrow,
                        const methods::Limits& wide) {
  return is_one_way(narrow) && is_one_way(wide) ? sizes_words(change, wide)
                                                : range_words(change, wide);
}

std::string chance_of_better(const EffectChange& change) {
  const auto& spread = *change.units->spread;
  if (spread.better)
    return "The chance that it is for the better is " + chance_words(*spread.better) + ".";
  return "The chance that it falls is " + chance_words(spread.falls) + ".";
}

void add_if(bool holds, std::vector<std::string>& sentences, std::string sentence) {
  if (holds) sentences.push_back(std::move(sentence));
}

// Of numbers that somebody may take for more than they are.
void add_people_caveats(const EffectChange& change, std::vector<std::string>& sentences) {
  const auto& intervention = change.of.intervention;
  add_if(!change.question.reach, sentences,
         "The reach is an example: nobody said how many people would be reached." +
             (change.eligible ? ' ' + people_words(*change.eligible) + " are eligible."
                              : std::string()));
  if (!change.units) return;
  const std::string cap = cap_sentence(change);
  add_if(!cap.empty(), sentences, cap);
  add_if(!change.eligible && change.of.place.is_metrics_own, sentences,
         "How many people are eligible for " + intervention.title +
             " is not held, so nothing caps the reach.");
}

void add_effect_caveats(const EffectChange& change, std::vector<std::string>& sentences) {
  const auto& units = *change.units;
  add_if(change.error_from == ErrorFrom::limits, sentences,
         "No standard error was published: it is taken from the limits, as normal ones.");
  add_if(change.error_from == ErrorFrom::prediction, sentences,
         "This is the effect in one more place like those studied, which differ among themselves. "
         "It is less sure than the mean of all places.");
  add_if(units.question.scale == methods::EffectScale::hazard_ratio, sentences,
         "The hazard ratio is taken to hold all the time that the risk is counted over.");
  add_if(units.risk_is_capped, sentences,
         "The ratio would take the risk past 1. It is taken as 1.");
  add_if(units.capped_share > 0, sentences,
         "In " + base::percent(units.capped_share) + " of the draws the risk was held at 1.");
  add_if(units.spread && !units.spread->mean, sentences,
         "With so few studies the tails are too long for a mean: take the middle and the limits.");
}

void add_evidence_caveats(const EffectChange& change, std::vector<std::string>& sentences) {
  const Effect& effect = change.of.effect;
  add_if(!effect.note.empty(), sentences, effect.note);
  sentences.push_back(effect.grade == EvidenceGrade::not_graded
                          ? "How certain this evidence is has not been graded."
                          : "The evidence is of " + std::string(words_of(effect.grade)) + ".");
  add_if(factor_in(change.of.factors, FactorKind::transportability) == nullptr, sentences,
         "How much of the effect carries over to here is not known. All of it is taken.");
}

void add_place_caveats(const EffectChange& change, std::vector<std::string>& sentences) {
  const auto& [effect, intervention, metric, source, factors, place] = change.of;
  add_if(!place.is_metrics_own, sentences,
         "The factors are those of the whole country: what happens here without the intervention "
         "is not held.");
  add_if(change.per_unit_from == PerUnitFrom::factor_scaled, sentences,
         "One person moves the figure more here, as it is over fewer people.");
  if (change.unit == ChangeUnit::metric || metric == nullptr) return;
  add_if(place.is_metrics_own, sentences,
         "How far one of them moves " + metric->short_title +
             " is not held. Add a factor of the kind per-unit to the effect " + effect.code + ".");
  add_if(!place.is_metrics_own, sentences,
         "How many people " + metric->short_title +
             " is over is not held for this place, so that " + "its change cannot be said.");
}

void add_time_caveats(const EffectChange& change, std::vector<std::string>& sentences) {
  add_if(!change.course.onset_months, sentences,
         "When the effect begins is not known. It is taken as there at once.");
  add_if(!change.course.duration_months, sentences,
         "How long the effect lasts is not known. It is taken as lasting as far as one looks.");
}

}  // namespace

std::string amount_words(double amount) {
  if (amount == 0) return "0";
  const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(amount))));
  constexpr int kDecimalsMost = 12;
  return base::grouped(amount, std::clamp(kDigits - 1 - magnitude, 0, kDecimalsMost));
}

std::string unit_words(const EffectChange& change) {
  const Metric* metric = change.of.metric;
  if (change.unit == ChangeUnit::people) return "people";
  if (metric == nullptr) return "in the unit of the outcome";
  return metric->unit == "percent" ? "percentage points" : metric->unit_words;
}

std::string effect_words(const Effect& effect) {
  const auto read = [&](double estimate) {
    return amount_words(as_read(effect.measure, estimate));
  };
  if (!effect.limits) return read(effect.estimate);
  return read(effect.estimate) + " (95%: " + read(effect.limits->lower) + " to " +
         read(effect.limits->upper) + ")";
}

std::string change_words(const EffectChange& change) {
  const double amount = change.change();
  if (amount == 0) return "no change";
  if (change.unit == ChangeUnit::people) return number_people(change, amount);
  return size_words(amount) + ' ' + unit_words(change) + way_words(change, amount);
}

std::string range_words(const EffectChange& change, const methods::Limits& limits) {
  const std::string unit = ' ' + unit_words(change);
  const auto& [lower, upper] = limits;
  if (is_one_way(limits)) {
    return sizes_words(change, limits) + unit + way_words(change, upper > 0 ? upper : lower);
  }
  return "from " + size_words(sized(change, lower)) + unit + way_words(change, lower) + " to " +
         size_words(sized(change, upper)) + way_words(change, upper);
}

std::string cap_sentence(const EffectChange& change) {
  if (!change.units || !change.units->is_capped_by_eligible()) return "";
  return "Only " + people_words(change.units->reach) + " are eligible, so the reach of " +
         base::grouped(change.reach_asked) + " that was asked for is capped there.";
}

std::string change_sentence(const EffectChange& change) {
  if (change.units->reach == 0) return "If nobody were reached, nothing would change.";
  const std::string start = (change.question.reach ? "If " : "For example: if ") +
                            people_words(change.units->reach) + " were reached" + in_place(change) +
                            ", ";
  switch (change.unit) {
    case ChangeUnit::people: return start + "there would be about " + change_words(change) + ".";
    case ChangeUnit::each_person:
      return start + "each of them would stand about " + change_words(change) +
             ". The outcome: " + change.of.effect.outcome + ".";
    case ChangeUnit::metric: break;
  }
  return start + change.of.metric->short_title + " would be about " + change_words(change) + ".";
}

std::vector<std::string> sureness_sentences(const EffectChange& change) {
  if (change.units->reach == 0) return {};
  if (!change.units->spread) {
    return {"No interval was published for this effect, so that none can be shown here."};
  }
  const auto& spread = *change.units->spread;
  return {"In 8 of 10 cases it is " + range_words(change, spread.within_80) + "; in 95 of 100, " +
              wider_words(change, spread.within_80, spread.within_95) + ".",
          chance_of_better(change)};
}

std::vector<std::string> caveat_sentences(const EffectChange& change) {
  std::vector<std::string> sentences;
  if (!change.units) {
    add_people_caveats(change, sentences);
    return sentences;
  }
  add_evidence_caveats(change, sentences);
  add_people_caveats(change, sentences);
  add_effect_caveats(change, sentences);
  add_place_caveats(change, sentences);
  add_time_caveats(change, sentences);
  return sentences;
}

std::string pounds_words(double pounds) {
  constexpr double kMillion = 1e6;
  if (std::abs(pounds) < kMillion) return "£" + base::grouped(pounds);
  return "£" + amount_words(pounds / kMillion) + " million";
}

namespace {

// A number of people is whole, mostly: "100000", not "1e+05".
std::string plain(double people) {
  const auto whole = static_cast<std::int64_t>(people);
  return static_cast<double>(whole) == people ? std::to_string(whole) : base::shortest(people);
}

}  // namespace

std::string command_of(const EffectChange& change) {
  std::string command = "commonweal evidence units " + change.of.effect.code + " --reach " +
                        plain(change.reach_asked);
  if (!change.of.place.is_metrics_own) command += " --body " + change.of.place.body->code;
  if (change.question.basis == EffectBasis::prediction) command += " --prediction";
  if (change.question.seed != EffectChangeQuestion{}.seed) {
    command += " --seed " + std::to_string(change.question.seed);
  }
  return command;
}

}  // namespace commonweal::missions
