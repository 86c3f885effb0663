#pragma once

// Those who are half way in: who gave their password and not yet their code, and who went to sign
// in with their provider. Tied to the token in the visitor's cookie, which is new at each step, so
// that nobody can walk in beside them.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

inline constexpr std::chrono::minutes kHalfWayMax{10};

struct HalfWay {
  std::optional<AccountId> account;  // None until it is known who it is.
  base::Instant began;
  std::string wanted;  // The page to go to in the end.
  std::string kept;    // What the provider's answer is held against.
};

// Gives the token for the visitor's cookie.
std::string begin_half_way(Transaction& desk, const HalfWay& half_way);
std::optional<HalfWay> find_half_way(Transaction& desk, std::string_view token, base::Instant now);
void end_half_way(Transaction& desk, std::string_view token);
void forget_old_half_ways(Transaction& desk, base::Instant now);

// The step of the last one-time code that the account used; 0 if it used none.
std::int64_t last_used_step(Transaction& desk, AccountId account);
void use_step(Transaction& desk, AccountId account, std::int64_t step);

}  // namespace commonweal::platform
