#include "tour/tour_helps_words_store.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "learning/toolkit/toolkit_words.hpp"
#include "missions/effect_words.hpp"

namespace commonweal::tour {
namespace {

// The method of an effect that illustrates the program and was found by nobody.
constexpr std::string_view kInvented = "invented";

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

}  // namespace

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

}  // namespace commonweal::tour
