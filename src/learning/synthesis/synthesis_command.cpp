#include "learning/synthesis/synthesis_command.hpp"

#include <ostream>
#include <string>
#include <utility>

#include "learning/synthesis/publish_store.hpp"
#include "learning/synthesis/synthesis_json_file.hpp"
#include "learning/synthesis/synthesis_print.hpp"
#include "missions/directory_store.hpp"

namespace commonweal::learning {
namespace {

using platform::Call;
using platform::ExitStatus;
using platform::Option;
using platform::Right;

constexpr Option kOutcome{.name = "--outcome",
                          .value = "TEXT",
                          .help =
                              "The outcome, as its studies say it; that of most studies if not "
                              "given."};
constexpr Option kMeasure{.name = "--measure",
                          .value = "WORD",
                          .help = "risk-ratio and others; that of most studies if not given."};
constexpr Option kMethod{.name = "--method",
                         .value = "WORD",
                         .help =
                             "reml, pm, dl, ml, eb, sj, he, fixed, mh or peto; that of the "
                             "effect published of it, or reml, if nothing is said of how."};
constexpr Option kInference{
    .name = "--inference",
    .value = "WORD",
    .help = "The limits: normal, knapp-hartung, knapp-hartung-at-least-one or student."};
constexpr Option kKnha{.name = "--knha", .help = "As --inference knapp-hartung."};
constexpr Option kPrediction{.name = "--prediction",
                             .value = "WORD",
                             .help = "Of the prediction interval: as-inference, t or one-fewer."};
constexpr Option kDependence{
    .name = "--dependence",
    .value = "WORD",
    .help = "Of effects of one sample: automatic, independent, robust or levels."};

std::string text_of(const Call& call, std::string_view option) {
  const auto given = call.option(option);
  return given ? std::string(given->text) : "";
}

// Problems of fields as those of options: "method" is --method.
tl::unexpected<base::Error> at_options(base::Error error) {
  for (auto& problem : error.problems) {
    if (!problem.place.empty()) problem.place.insert(0, "--");
    for (char& c : problem.place) c = c == '_' ? '-' : c;
  }
  return tl::unexpected(std::move(error));
}

base::Result<PoolChoice> choice_in(const Call& call) {
  PoolText text{.outcome = text_of(call, "--outcome"),
                .measure = text_of(call, "--measure"),
                .method = text_of(call, "--method"),
                .inference = text_of(call, "--inference"),
                .prediction = text_of(call, "--prediction"),
                .dependence = text_of(call, "--dependence"),
                .moderator = text_of(call, "--moderator"),
                .subgroup = text_of(call, "--subgroup")};
  if (call.given("--knha")) {
    if (!text.inference.empty() && text.inference != "knapp-hartung") {
      return base::fail(base::ErrorCode::invalid_input,
                        {{.place = "--knha",
                          .what = "The limits are asked for as " + text.inference +
                                  " too. Give one of the two."}});
    }
    text.inference = "knapp-hartung";
  }
  return pool_choice(text);
}

base::Result<ExitStatus> run_synthesis(const Call& call) {
  auto choice = choice_in(call);
  if (!choice) return at_options(std::move(choice).error());
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::read);
  const auto directory = missions::load_directory(transaction);
  auto held = load_synthesis({transaction, *directory}, call.operands[0], *choice);
  if (!held) return at_options(std::move(held).error());
  const Synthesis& synthesis = held->synthesis;
  if (call.given("--json")) {
    call.out << synthesis_json(synthesis, held->digest).pretty() << '\n';
  } else {
    print_synthesis(synthesis, held->digest, call.out);
  }
  return synthesis.has_answer() ? ExitStatus::done : ExitStatus::answer_is_no;
}

// What is not said stays as the version before said it; whether the grade does, its studies say.
PublishText publication_in(const Call& call, const missions::Directory& directory) {
  PublishText text;
  const auto* before = directory.find_effect(text_of(call, "--code"));
  if (before != nullptr) text = learning::text_of(*before, {});
  text.grade.clear();
  text.grade_reasons.clear();
  const auto take = [&](std::string_view option, std::string& field) {
    if (call.given(option)) field = text_of(call, option);
  };
  take("--code", text.code);
  take("--metric", text.metric);
  take("--conversion", text.conversion);
  take("--source", text.source);
  take("--rows", text.rows);
  take("--onset-months", text.onset_months);
  take("--duration-months", text.duration_months);
  take("--grade", text.grade);
  take("--grade-reasons", text.grade_reasons);
  take("--note", text.note);
  return text;
}

base::Result<ExitStatus> run_publish(const Call& call) {
  auto choice = choice_in(call);
  if (!choice) return at_options(std::move(choice).error());
  if (!call.may(Right::publish_effects, "")) {
    return base::fail(base::ErrorCode::forbidden, "Only an evidence lead publishes effects.");
  }
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  platform::Transaction transaction(*store, platform::Access::write);
  const auto directory = missions::load_directory(transaction);
  const missions::Holdings holdings{transaction, *directory};
  auto published = publish_effect(
      {holdings, {.at = call.world.now(), .actor = call.world.actor, .action = "effect publish"}},
      call.operands[0], *choice, publication_in(call, *directory));
  if (!published) return at_options(std::move(published).error());
  transaction.commit();
  call.out << "Published version " << published->version << " of " << published->code << ".\n";
  if (!published->notice.empty()) call.out << published->notice << '\n';
  return ExitStatus::done;
}

constexpr platform::Operands kIntervention{platform::Operands::Count::one, "INTERVENTION",
                                           "The code of an intervention."};

constexpr Option kSynthesisOptions[] = {
    kOutcome,
    kMeasure,
    kMethod,
    kInference,
    kKnha,
    kPrediction,
    kDependence,
    {.name = "--moderator", .value = "NAME", .help = "Says how effects go with this number."},
    {.name = "--subgroup", .value = "NAME", .help = "Compares groups of studies by this."},
    {.name = "--json", .help = "Prints JSON."},
};

constexpr Option kPublishOptions[] = {
    kOutcome,
    kMeasure,
    kMethod,
    kInference,
    kKnha,
    kPrediction,
    kDependence,
    {.name = "--code",
     .value = "CODE",
     .help = "The code of the effect; one that is there gets a further version.",
     .need = Option::Need::required},
    {.name = "--source",
     .value = "SOURCE",
     .help = "The code of the source of the studies; needed for a new effect."},
    {.name = "--metric", .value = "METRIC", .help = "The code of the metric that it moves."},
    {.name = "--conversion",
     .value = "WORD",
     .help =
         "How it becomes a change in the metric: risk, standard-deviation, unit, count or none."},
    {.name = "--rows", .value = "TEXT", .help = "Where in the source."},
    {.name = "--onset-months", .value = "N", .help = "When it is first felt."},
    {.name = "--duration-months", .value = "N", .help = "How long it lasts."},
    {.name = "--grade",
     .value = "WORD",
     .help = "high, moderate, low, very-low or not-graded; if not given, that of the version "
             "before where its studies are the same, or not-graded."},
    {.name = "--grade-reasons", .value = "TEXT", .help = "Why this grade; needed with one."},
    {.name = "--note", .value = "TEXT", .help = "What else to know."},
};

}  // namespace

const platform::Command kPoolHeldStudies{
    .area = "evidence",
    .verb = "synthesis",
    .summary = "Pools the studies held of an intervention.",
    .description =
        "Prints what the studies of one outcome come to, how much they differ, what a further "
        "place should expect, which studies are held and not pooled and why, and what would "
        "mislead. Studies in different measures are never mixed. Where nothing can be pooled it "
        "says why, with status 1.",
    .example = "commonweal evidence synthesis bcg-vaccine --outcome tuberculosis --knha",
    .operands = kIntervention,
    .options = kSynthesisOptions,
    .uses = platform::Command::Uses::store,
    .run = run_synthesis,
    .right = Right::see_public,
};

const platform::Command kPublishEffect{
    .area = "effect",
    .verb = "publish",
    .summary = "Publishes the studies held, pooled, as a version of an effect.",
    .description =
        "Pools the studies of an intervention and writes what comes out as a new effect, or as a "
        "further version of the one with that code, with the method and the digest of the studies. "
        "Refuses where nothing can be pooled, where the studies are in several measures and none "
        "is named, where the same studies are published under another code, and where nothing has "
        "changed since the last version. What is not said stays as the version before has it, the "
        "method too; the grade only where the studies are the same. Factors are imported with "
        "factor import, or typed on the page.",
    .example =
        "commonweal effect publish bcg-vaccine --outcome tuberculosis --method pm --knha --code "
        "bcg-tuberculosis --source metadat",
    .operands = kIntervention,
    .options = kPublishOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = run_publish,
    .right = Right::publish_effects,
};

}  // namespace commonweal::learning
