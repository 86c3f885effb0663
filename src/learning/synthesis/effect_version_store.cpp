#include "learning/synthesis/effect_version_store.hpp"

#include <limits>
#include <utility>

#include "base/check.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordKind;

missions::Effect effect_in(const missions::Record& record) {
  base::Problems problems;
  auto effect = missions::Effect::make(record, [](std::string_view) { return ""; }, problems);
  CW_CHECK(effect);  // Nothing else is kept.
  return *std::move(effect);
}

}  // namespace

std::vector<EffectVersion> effect_versions(platform::Transaction& transaction,
                                           std::string_view code) {
  const auto kept = missions::record_versions(transaction, RecordKind::effect,
                                              std::numeric_limits<std::int64_t>::max(), code);
  std::vector<EffectVersion> versions;
  for (const auto& version : kept) {
    versions.push_back({.number = static_cast<int>(versions.size()) + 1,
                        .latest = static_cast<int>(kept.size()),
                        .effect = effect_in(version.record),
                        .written = version.written});
  }
  return versions;
}

std::optional<EffectVersion> effect_version(platform::Transaction& transaction,
                                            std::string_view code, int number) {
  auto versions = effect_versions(transaction, code);
  if (number < 1 || versions.size() < static_cast<std::size_t>(number)) return std::nullopt;
  return std::move(versions[static_cast<std::size_t>(number) - 1]);
}

std::optional<int> latest_version(platform::Transaction& transaction, std::string_view code) {
  const auto versions = effect_versions(transaction, code);
  if (versions.empty()) return std::nullopt;
  return versions.back().number;
}

}  // namespace commonweal::learning
