#include "tour/tour_bid_words_store.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "base/period_text.hpp"
#include "learning/synthesis/pooled_study.hpp"
#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_change_words.hpp"
#include "missions/effect_words.hpp"
#include "missions/outlook_scenario_words.hpp"
#include "missions/outlook_words.hpp"
#include "missions/standing_words.hpp"

namespace commonweal::tour {
namespace {

using missions::EffectChange;

// The method of an effect that illustrates the program and was found by nobody.
constexpr std::string_view kInvented = "invented";

std::string people_text(double people) { return base::grouped(people) + " people"; }

std::string in_bid_words(const TourSubject& subject) {
  if (!subject.has_units) return "No: nobody published how sure the effect is";
  return subject.has_forecast ? "Yes" : "Yes, but no forecast can be drawn";
}

TourHelp help_of(const TourSubject& subject, const TourChoice& choice) {
  const auto& parts = subject.parts;
  TourHelp help{.title = parts.intervention.title,
                .moves = parts.metric->short_title,
                .effect = missions::impact_words(parts.effect),
                .cost = learning::cost_words(parts.intervention),
                .certainty = learning::with_capital(missions::words_of(parts.effect.grade)),
                .studies = missions::studies_words(parts.effect),
                .in_bid = in_bid_words(subject),
                .href = ""};
  const std::string interval = missions::interval_words(parts.effect);
  if (!interval.empty()) help.effect += " (" + interval + ")";
  if (!subject.has_units) return help;
  TourChoice to_bid = choice;
  to_bid.effect = parts.effect.code;
  help.href = address_of(TourStep::bid, to_bid);
  return help;
}

// Why the tour goes on with this one.
std::string reason_of(const TourSubject& subject) {
  return "The tour goes on with " + subject.parts.intervention.title + " and " +
         subject.parts.metric->short_title +
         ": of all effects with an interval on a measure that can be forecast, it rests on the "
         "most "
         "studies (" +
         std::to_string(subject.studies) + "). Choose another if you like.";
}

// The usual one first, then what is as sure as an interval tells; what was invented is left out.
std::vector<const TourSubject*> in_order(const std::vector<TourSubject>& subjects,
                                         const TourSubject* usual) {
  std::vector<const TourSubject*> all;
  for (const auto& subject : subjects) {
    if (subject.effect().method != kInvented) all.push_back(&subject);
  }
  const auto place = [&](const TourSubject* subject) {
    if (subject == usual) return 0;
    return subject->effect().limits ? 1 : 2;
  };
  std::ranges::stable_sort(all, {}, place);
  return all;
}

// The last point that the scenario has; none where it has none.
const missions::ScenarioPoint* last_point(const std::optional<BentForecast>& bent) {
  if (!bent || !bent->outlook || !bent->outlook->scenario) return nullptr;
  const auto& points = bent->outlook->scenario->points;
  return points.empty() ? nullptr : &points.back();
}

std::string level_words(const missions::Metric& metric, double mean, double low, double high) {
  return missions::value_words(metric, mean) + " (8 in 10: " + base::grouped(low, metric.decimals) +
         " to " + base::grouped(high, metric.decimals) + ")";
}

void add_level(const TourBid& bid, const std::optional<BentForecast>& bent, std::string name,
               TourAnswer& answer) {
  const auto* last = last_point(bent);
  if (last == nullptr) return;
  answer.figures.push_back(
      {.name = std::move(name) + " in " + base::reader_text(last->period),
       .value = level_words(bid.of.metric, last->mean, last->quantile(0.1), last->quantile(0.9)),
       .number = last->mean});
}

void add_usual(const TourBid& bid, TourAnswer& answer) {
  if (!bid.as_held->outlook) return;
  const auto& last = bid.as_held->outlook->usual.points.back();
  answer.figures.push_back(
      {.name = "If things go on as they have, in " + base::reader_text(last.period),
       .value = level_words(bid.of.metric, last.mean, last.quantile(0.1), last.quantile(0.9)),
       .number = last.mean});
}

void add_change(const EffectChange& change, std::string name, TourAnswer& answer) {
  if (!change.units) return;
  std::string value = missions::change_words(change);
  if (change.units->spread) {
    value += " (95 in 100: " + missions::range_words(change, change.units->spread->within_95) + ")";
  }
  answer.figures.push_back(
      {.name = std::move(name), .value = std::move(value), .number = change.change()});
}

void add_cost(const TourBid& bid, TourAnswer& answer) {
  answer.figures.push_back(
      {.name = "Cost a year",
       .value = missions::pounds_words(bid.cost * bid.reach) + ": " +
                missions::pounds_words(bid.cost) + " for each of " + people_text(bid.reach) +
                (bid.is_cost_published ? "" : " (illustrative: nobody published a cost)"),
       .number = bid.cost * bid.reach});
}

void add_scenario_words(const TourBid& bid, TourAnswer& answer) {
  if (!bid.as_held->outlook || !bid.series) {
    answer.sentences.push_back("No forecast of " + bid.of.metric.short_title + " can be drawn. " +
                               bid.subject.why_no_forecast);
    return;
  }
  const auto& outlook = *bid.as_held->outlook;
  answer.sentences.push_back(missions::scenario_sentence(bid.of.metric, *bid.series, outlook));
  for (auto& note : missions::scenario_notes(outlook)) answer.sentences.push_back(std::move(note));
}

std::string forecast_command(const TourBid& bid) {
  const auto& outlook = bid.as_held->outlook;
  if (!outlook) return "";
  return missions::command_of({.metric = bid.of.metric,
                               .body = bid.of.body,
                               .sources = bid.of.sources,
                               .known_on = bid.of.known_on,
                               .outlook = *outlook,
                               .digest = bid.digest});
}

void add_fan(const TourBid& bid, TourAnswer& answer) {
  if (!bid.as_held->outlook || !bid.series) return;
  const std::string& metric = bid.of.metric.code;
  answer.origins.push_back(
      {.what = "The fan",
       .says = missions::usual_sentence(bid.of.metric, *bid.series, bid.as_held->outlook->usual),
       .where = {"This forecast, with its figures and its record",
                 "/metrics/" + metric + "/forecast?with=" + bid.subject.effect().code +
                     "&reach=" + base::shortest(bid.reach) + "&again=yearly"},
       .command = forecast_command(bid)});
}

void add_bend(const TourBid& bid, TourAnswer& answer) {
  const EffectChange& change = bid.as_held->change;
  if (!change.units) return;
  answer.origins.push_back(
      {.what = "The bend",
       .says = missions::change_sentence(change),
       .where = {"The arithmetic, step by step", "/effects/" + bid.subject.effect().code +
                                                     "/units?reach=" + base::shortest(bid.reach)},
       .command = missions::command_of(bid.as_held->change)});
}

void add_effect(const TourBid& bid, TourAnswer& answer) {
  const auto& effect = bid.subject.effect();
  answer.origins.push_back(
      {.what = "The effect",
       .says = learning::with_capital(missions::measured_words(effect)) + ", " +
               std::string(missions::words_of(effect.grade)) + ": " +
               missions::impact_words(effect) + ".",
       .where = {"The effect, with every version of it", "/effects/" + effect.code},
       .command = bid.studies.size() > 1 ? "commonweal evidence synthesis " + effect.intervention
                                         : "commonweal intervention show " + effect.intervention});
}

const learning::Study* shown_study(const TourBid& bid) {
  const auto found = std::ranges::find(bid.studies, bid.study, &learning::Study::code);
  if (found != bid.studies.end()) return &*found;
  return bid.studies.empty() ? nullptr : &bid.studies.front();
}

std::string study_words(const learning::Study& study) {
  return learning::study_label(study) + ": " + std::string(learning::words_of(study.design)) +
         (study.people ? ", " + people_text(static_cast<double>(*study.people)) : "") + ".";
}

void add_study(const TourBid& bid, TourAnswer& answer) {
  const auto* study = shown_study(bid);
  if (study == nullptr) return;
  const std::size_t count = bid.studies.size();
  answer.origins.push_back(
      {.what = count == 1 ? "The only study" : "One of " + std::to_string(count) + " studies",
       .says = study_words(*study),
       .where = {"The study as it is held", "/studies/" + study->code},
       .command = "commonweal study export | grep '^" + study->code + ",'"});
}

// The file and where in it; rows that name their file already do not name it twice.
std::string place_words(const missions::Source& source, const learning::Study& study) {
  if (study.rows.empty()) return "File " + source.file;
  const bool is_named = study.rows.find('/') != std::string::npos;
  return "File " + (is_named ? study.rows : source.file + ", row " + study.rows);
}

void add_row(const TourBid& bid, const missions::Directory& directory, TourAnswer& answer) {
  const auto* study = shown_study(bid);
  if (study == nullptr || !study->source) return;
  const auto* source = directory.find_source(*study->source);
  if (source == nullptr) return;
  answer.origins.push_back({.what = "The row of the file",
                            .says = source->title + ". " + place_words(*source, *study) + ".",
                            .where = {"The source with its licence", "/sources/" + source->code},
                            .command = "commonweal source export | grep '^" + source->code + ",'"});
}

std::string study_choice_words(const TourBid& bid) {
  const auto* study = shown_study(bid);
  if (study == nullptr) return "";
  const auto count = bid.studies.size();
  return count == 1 ? "All of it rests on one study: " + study_words(*study)
                    : "The effect rests on " + std::to_string(count) + " studies.";
}

void say_changed(const TourBid& bid, TourAnswer& answer) {
  const bool is_asked = !bid.study.empty() && bid.changed != StudyChange::as_published;
  if (!is_asked) {
    answer.headline = "Change one study, and everything that rests on it moves.";
    return;
  }
  const auto* study = shown_study(bid);
  const std::string of = learning::study_label(*study);
  if (!bid.as_changed) {
    answer.headline = "Without " + of + " there is no effect left, and no bend in the forecast.";
    answer.sentences.push_back(bid.why_none);
    return;
  }
  answer.headline = "With " + of + " changed, the effect is " +
                    missions::impact_words(*bid.as_changed->effect) + ", not " +
                    missions::impact_words(bid.subject.effect()) + ".";
  answer.figures.push_back(
      {.name = "Effect, with the study changed", .value = effect_line(*bid.as_changed)});
  add_change(bid.as_changed->change, "It would change a year, with the study changed", answer);
  add_level(bid, bid.as_changed, "With the bid and the study changed,", answer);
}

}  // namespace

std::string effect_line(const BentForecast& bent) { return missions::measured_words(*bent.effect); }

void say_helps(const std::vector<TourSubject>& subjects, const TourChoice& choice,
               TourAnswer& answer) {
  const auto* usual = usual_subject(subjects);
  for (const auto* subject : in_order(subjects, usual)) {
    answer.helps.push_back(help_of(*subject, choice));
  }
  answer.headline = "Each has an effect, a cost and a certainty. They are not made into one mark.";
  answer.sentences.push_back(
      "Nobody holds a pooled effect on the waiting list itself. Rather than make one up, here is "
      "what is held for other measures.");
  if (usual != nullptr) answer.sentences.push_back(reason_of(*usual));
  const auto* most = most_studied(subjects);
  if (most != nullptr && most != usual && !most->has_forecast) {
    answer.sentences.push_back(most->parts.intervention.title + " rests on " +
                               std::to_string(most->studies) + " studies, but no forecast of " +
                               most->parts.metric->short_title + " can be drawn. " +
                               most->why_no_forecast);
  }
  answer.commands.push_back("commonweal intervention list");
  answer.links.push_back({"All of what works", "/interventions"});
}

void say_bid(const TourBid& bid, TourAnswer& answer) {
  const auto& parts = bid.subject.parts;
  answer.problems = bid.problems;
  answer.headline = parts.intervention.title + " for " + people_text(bid.reach) +
                    " a year: " + parts.metric->short_title + " would be " +
                    (bid.as_held->change.units ? missions::change_words(bid.as_held->change)
                                               : std::string("moved by an unknown amount")) +
                    ".";
  add_scenario_words(bid, answer);
  add_usual(bid, answer);
  add_level(bid, bid.as_held, "With the bid,", answer);
  add_change(bid.as_held->change, "It would change a year", answer);
  add_cost(bid, answer);
  answer.commands.push_back(missions::command_of(bid.as_held->change));
}

void say_why(const TourBid& bid, const missions::Directory& directory, TourAnswer& answer) {
  answer.headline = "No number here is the end of the road: each leads to the one it comes from.";
  answer.sentences.push_back(
      "Follow the chain from the forecast of step 4 down to a row of a file. Each command prints "
      "the same number, to the last bit.");
  add_fan(bid, answer);
  add_bend(bid, answer);
  add_effect(bid, answer);
  add_study(bid, answer);
  add_row(bid, directory, answer);
  for (const auto& origin : answer.origins) {
    if (!origin.command.empty()) answer.commands.push_back(origin.command);
  }
}

void say_study(const TourBid& bid, TourAnswer& answer) {
  answer.problems = bid.problems;
  const std::string rests = study_choice_words(bid);
  answer.figures.push_back({.name = "Effect, as held", .value = effect_line(*bid.as_held)});
  add_change(bid.as_held->change, "It would change a year, as held", answer);
  add_level(bid, bid.as_held, "With the bid, as held,", answer);
  say_changed(bid, answer);
  if (!rests.empty()) answer.sentences.insert(answer.sentences.begin(), rests);
  answer.sentences.push_back("Nothing is written: the change lives in the address of this page.");
  if (!bid.most_studied.empty() && bid.studies.size() == 1) {
    TourChoice other;
    other.effect = bid.most_studied;
    answer.links.push_back({"Change one study of many: " + bid.most_studied_words,
                            address_of(TourStep::study, other)});
  }
  answer.commands.push_back("commonweal tour --page '" + answer.address + "'");
}

}  // namespace commonweal::tour
