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
                                       const PoolChoice& choice, const PublishText& text) {
  auto held = load_synthesis(publishing.holdings, intervention, choice);
  if (!held) return base::fail(std::move(held));
  if (auto fine = check_measure(held->synthesis, choice); !fine) return base::fail(std::move(fine));
  const std::string day =
      base::text(base::period_holding(base::PeriodKind::day, base::london_day(publishing.act.at)));
  auto order = publish_order(held->synthesis, held->digest, text, day);
  if (!order) return base::fail(std::move(order));
  const auto& directory = publishing.holdings.directory;
  if (auto fine = check_references(directory, order->effect); !fine) {
    return base::fail(std::move(fine));
  }
  const Effect* before = directory.find_effect(order->effect.code);
  if (before != nullptr) {
    if (auto fine = check_before(*before, order->effect); !fine) return base::fail(std::move(fine));
  }
  auto written = write(publishing, *order, before);
  if (!written) return base::fail(std::move(written));
  const int version =
      latest_version(publishing.holdings.transaction, order->effect.code).value_or(0);
  if (!written->effect && !written->factors) {
    return refused(ErrorCode::conflict, "",
                   "Nothing has changed since version " + std::to_string(version) +
                       ": the same studies, the same method and the same words.");
  }
  return Published{order->effect.code, version, written->effect};
}

}  // namespace commonweal::learning
