#include "learning/synthesis/publish_store.hpp"

#include <algorithm>
#include <utility>

#include "base/instant.hpp"
#include "base/london_day.hpp"
#include "base/period_text.hpp"
#include "base/problems.hpp"
#include "learning/synthesis/effect_version.hpp"
#include "learning/synthesis/effect_version_store.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Effect;
using missions::RecordKind;
using platform::Right;

tl::unexpected<base::Error> refused(ErrorCode code, std::string_view place, std::string what) {
  return base::fail(code, {{.place = std::string(place), .what = std::move(what)}});
}

base::Result<void> check_measure(const Synthesis& synthesis, const PoolChoice& choice) {
  if (synthesis.measures.size() < 2 || !choice.measure.empty()) return {};
  return refused(ErrorCode::invalid_input, "measure",
                 "The studies are in more than one measure, which are never mixed. Say which to "
                 "pool.");
}

// What is not asked for is what the version before is of.
PoolChoice as_before(const Effect* before, std::string_view intervention, PoolChoice choice) {
  if (before == nullptr || before->intervention != intervention ||
      before->origin != missions::EffectOrigin::pooled) {
    return choice;
  }
  const bool is_of_it = choice.outcome.empty() || choice.outcome == before->outcome;
  if (choice.outcome.empty()) choice.outcome = before->outcome;
  if (is_of_it && choice.measure.empty()) choice.measure = code_word(before->measure);
  return choice;
}

// The same studies pooled for the same thing have one effect.
base::Result<void> check_second(const missions::Directory& directory, const Effect& effect) {
  for (const auto* other : directory.effects_of(effect.intervention)) {
    if (other->code == effect.code || other->origin != missions::EffectOrigin::pooled) continue;
    if (other->outcome == effect.outcome && other->measure == effect.measure &&
        other->inputs == effect.inputs) {
      return refused(ErrorCode::conflict, "code",
                     "These studies are published already, as \"" + other->code +
                         "\". Give that code to publish a further version of it.");
    }
  }
  return {};
}

base::Result<void> check_references(const missions::Directory& directory, const Effect& effect) {
  base::Problems problems;
  if (effect.metric && directory.find_metric(*effect.metric) == nullptr) {
    problems.add({.place = "metric", .what = "There is no metric \"" + *effect.metric + "\"."});
  }
  if (directory.find_source(effect.source) == nullptr) {
    problems.add({.place = "source", .what = "There is no source \"" + effect.source + "\"."});
  }
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

// A further version says more of the same effect, never of another one.
base::Result<void> check_before(const Effect& before, const Effect& effect) {
  if (before.intervention != effect.intervention) {
    return refused(ErrorCode::invalid_input, "code",
                   "The effect \"" + effect.code +
                       "\" is one of another intervention. Choose "
                       "another code.");
  }
  if (before.origin == missions::EffectOrigin::quoted) {
    return refused(ErrorCode::invalid_input, "code",
                   "The effect \"" + effect.code +
                       "\" is quoted from who published it. Choose "
                       "another code for what was pooled.");
  }
  if (before.measure != effect.measure || before.outcome != effect.outcome) {
    return refused(ErrorCode::invalid_input, "code",
                   "The effect \"" + effect.code + "\" is a " +
                       std::string(words_of(before.measure)) + " for " + before.outcome +
                       ". Choose another code for another outcome or measure.");
  }
  return {};
}

struct Written {
  bool effect;
  bool factors;
};

base::Result<Written> write(const Publishing& publishing, const PublishOrder& order,
                            const Effect* before) {
  auto& transaction = publishing.holdings.transaction;
  Written written{.effect = before == nullptr || !says_the_same(*before, order.effect),
                  .factors = false};
  if (written.effect) {
    auto done =
        put_records(transaction, RecordKind::effect, {record_of(order.effect)}, publishing.act);
    if (!done) return base::fail(std::move(done));
  }
  if (!order.factors.empty()) {
    auto done = put_records(transaction, RecordKind::factor, order.factors, publishing.act);
    if (!done) return base::fail(std::move(done));
    written.factors = done->added + done->changed > 0;
  }
  return written;
}

}  // namespace

base::Result<void> may_publish(platform::Transaction& transaction,
                               const platform::Visitor& visitor) {
  if (platform::may_enter(visitor, Right::publish_effects) &&
      platform::may(visitor, Right::publish_effects, "", missions::load_scope_tree(transaction))) {
    return {};
  }
  return base::fail(ErrorCode::forbidden, "Only an evidence lead publishes effects.");
}

base::Result<Published> publish_effect(const Publishing& publishing, std::string_view intervention,
                                       const PoolChoice& asked, const PublishText& typed) {
  const auto& directory = publishing.holdings.directory;
  const Effect* before = directory.find_effect(typed.code);
  const PoolChoice choice = as_before(before, intervention, asked);
  auto held = load_synthesis(publishing.holdings, intervention, choice, typed.code);
  if (!held) return base::fail(std::move(held));
  if (auto fine = check_measure(held->synthesis, choice); !fine) return base::fail(std::move(fine));
  const std::string day =
      base::text(base::period_holding(base::PeriodKind::day, base::london_day(publishing.act.at)));
  PublishText text = typed;
  if (before != nullptr) settle_grade(*before, held->digest, text);
  auto order = publish_order(held->synthesis, held->digest, text, day);
  if (!order) return base::fail(std::move(order));
  if (auto fine = check_references(directory, order->effect); !fine) {
    return base::fail(std::move(fine));
  }
  auto fine = before == nullptr ? check_second(directory, order->effect)
                                : check_before(*before, order->effect);
  if (!fine) return base::fail(std::move(fine));
  auto written = write(publishing, *order, before);
  if (!written) return base::fail(std::move(written));
  const int version =
      latest_version(publishing.holdings.transaction, order->effect.code).value_or(0);
  if (!written->effect && !written->factors) {
    return refused(ErrorCode::conflict, "",
                   "Nothing has changed since version " + std::to_string(version) +
                       ": the same studies, the same method and the same words.");
  }
  const bool is_ungraded = order->effect.grade == missions::EvidenceGrade::not_graded;
  return Published{
      order->effect.code, version, written->effect,
      before != nullptr && is_ungraded ? lost_grade_sentence(*before, held->digest) : ""};
}

}  // namespace commonweal::learning
