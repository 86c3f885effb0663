#pragma once

// Sessions at the desk. A token stands in the person's cookie, its hash here. Knows nothing of
// cookies and pages; whether the account still stands is the record's to say.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::platform {

inline constexpr std::chrono::minutes kIdleMax{30};
inline constexpr std::chrono::hours kSessionMax{12};
// How far behind the latest time that was seen the clock may be: machines correct theirs a little.
inline constexpr std::chrono::minutes kClockBackMax{2};
// Seen is written down once in this time, not at every request.
inline constexpr std::chrono::minutes kSeenEvery{1};

struct Session {
  std::string id;
  AccountId account{};
  std::int64_t epoch = 0;
  std::string agent;
  base::Instant began;
  base::Instant seen;
};

// Gives the token for the cookie; nobody else ever has it.
std::string begin_session(Transaction& desk, const Session& session);

std::string session_id(std::string_view token);
std::optional<Session> find_session(Transaction& desk, std::string_view token);
std::vector<Session> sessions_of(Transaction& desk, AccountId account);  // The latest seen first.

bool is_over(const Session& session, base::Instant now);

void mark_seen(Transaction& desk, const Session& session, base::Instant now);
void end_session(Transaction& desk, std::string_view id);
void end_sessions_of(Transaction& desk, AccountId account);

// Whether the clock stands before a time that was seen: then nobody knows which sessions are over,
// and all are ended by end_all_sessions, which also begins the clock anew.
bool is_set_back(Transaction& desk, base::Instant now);
void end_all_sessions(Transaction& desk, base::Instant now);

// Forgets sessions that are over.
void forget_old_sessions(Transaction& desk, base::Instant now);

}  // namespace commonweal::platform
