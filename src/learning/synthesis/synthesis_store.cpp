#include "learning/synthesis/synthesis_store.hpp"

#include <map>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "learning/evidence/study_store.hpp"
#include "learning/synthesis/effect_version_store.hpp"
#include "learning/synthesis/synthesis_looks.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/text_digest.hpp"

namespace commonweal::learning {
namespace {

// When an effect was first said to rest on these studies: later versions may only grade it anew.
base::Instant pooled_at(platform::Transaction& transaction, const EffectVersion& version) {
  for (const auto& other : effect_versions(transaction, version.effect.code)) {
    if (other.effect.inputs == version.effect.inputs) return other.written;
  }
  return version.written;
}

// As they stood at an instant: of each its last version until then.
std::vector<Study> studies_at(platform::Transaction& transaction, base::Instant instant,
                              std::string_view intervention) {
  std::map<std::string, missions::Record, std::less<>> last;
  const auto before = instant.time_since_epoch().count() + 1;
  for (auto& version : missions::record_versions(transaction, study_table(), before)) {
    last.insert_or_assign(version.record.code, std::move(version.record));
  }
  std::vector<Study> studies;
  base::Problems problems;
  for (const auto& [code, record] : last) {
    auto study = Study::make(record, [](std::string_view) { return ""; }, problems);
    if (study && study->intervention == intervention) studies.push_back(*std::move(study));
  }
  return studies;
}

}  // namespace

const missions::Effect* published_of(const missions::Directory& directory,
                                     std::string_view intervention, const PoolChoice& choice,
                                     std::string_view code) {
  const missions::Effect* found = nullptr;
  for (const auto* effect : directory.effects_of(intervention)) {
    const bool is_of_it = effect->origin == missions::EffectOrigin::pooled &&
                          effect->outcome == choice.outcome &&
                          code_word(effect->measure) == choice.measure;
    if (is_of_it && (found == nullptr || effect->code == code)) found = effect;
  }
  return found;
}

std::string inputs_digest(const Synthesis& synthesis) {
  return platform::text_digest(inputs_text(synthesis));
}

base::Result<HeldSynthesis> load_synthesis(const missions::Holdings& holdings,
                                           std::string_view intervention, const PoolChoice& choice,
                                           std::string_view code) {
  auto found = holdings.directory.intervention(intervention);
  if (!found) return base::fail(std::move(found));
  auto held = studies_of_intervention(holdings.transaction, (*found)->code);
  auto settled = choice_among(held, choice);
  if (!settled) return base::fail(std::move(settled));
  if (leaves_how_open(*settled)) {
    const auto* effect = published_of(holdings.directory, intervention, *settled, code);
    if (effect != nullptr) take_how(choice_of_method(effect->method), *settled);
  }
  auto synthesis = synthesise((*found)->code, std::move(held), *settled);
  if (!synthesis) return base::fail(std::move(synthesis));
  if (auto fine = check_traits(*synthesis); !fine) return base::fail(std::move(fine));
  std::string digest = inputs_digest(*synthesis);
  return HeldSynthesis{*found, *std::move(synthesis), std::move(digest)};
}

std::optional<EffectNews> load_news(platform::Transaction& transaction,
                                    const EffectVersion& version) {
  const auto& effect = version.effect;
  if (effect.origin != missions::EffectOrigin::pooled || effect.inputs.empty()) {
    return std::nullopt;
  }
  auto now = pooled_as(effect, studies_of_intervention(transaction, effect.intervention));
  const std::string digest = now ? inputs_digest(*now) : "";
  if (digest == effect.inputs) return news_of(effect, now, now, digest);
  auto then = pooled_as(
      effect, studies_at(transaction, pooled_at(transaction, version), effect.intervention));
  if (then && inputs_digest(*then) != effect.inputs) then.reset();
  return news_of(effect, std::move(then), std::move(now), digest);
}

}  // namespace commonweal::learning
