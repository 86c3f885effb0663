#include "platform/session/recognise.hpp"

#include <optional>
#include <string>

#include "platform/identity/account_store.hpp"
#include "platform/identity/grant_store.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/session/session_store.hpp"

namespace commonweal::platform {
namespace {

struct Found {
  std::optional<Session> session;
  bool clock_is_set_back = false;
};

Found found(const Memory& memory, std::string_view token, base::Instant now) {
  Transaction desk(memory.desk, Access::read);
  return {find_session(desk, token), is_set_back(desk, now)};
}

template <class Change>
void change(Store& desk, Change made) {
  Transaction transaction(desk, Access::write);
  made(transaction);
  transaction.commit();
}

// The session, where it still stands; what does not stand is ended for good, so that no clock
// revives it.
std::optional<Session> live_session(const Memory& memory, std::string_view token,
                                    base::Instant now) {
  const auto [session, clock_is_set_back] = found(memory, token, now);
  if (!session) return std::nullopt;
  if (clock_is_set_back) {
    change(memory.desk, [&](Transaction& desk) { end_all_sessions(desk, now); });
    return std::nullopt;
  }
  if (is_over(*session, now)) {
    change(memory.desk, [&](Transaction& desk) { end_session(desk, session->id); });
    return std::nullopt;
  }
  if (now - session->seen >= kSeenEvery) {
    change(memory.desk, [&](Transaction& desk) { mark_seen(desk, *session, now); });
  }
  return session;
}

// None where the account has ended all sessions that are as old as this one.
std::optional<Visitor> visitor_of(const Memory& memory, const Session& session) {
  Transaction record(memory.record, Access::read);
  const auto account = find_account(record, session.account);
  if (!account || account->disabled || account->epoch != session.epoch) return std::nullopt;
  return Visitor{.account = account->id,
                 .name = account->name,
                 .actor = actor_of(account->id),
                 .grants = grants_of(record, account->id)};
}

}  // namespace

Visitor recognise(const Memory& memory, const Request& request) {
  if (const auto token = session_token(request)) {
    const auto session = live_session(memory, *token, memory.now());
    auto visitor = session ? visitor_of(memory, *session) : std::nullopt;
    if (visitor) {
      visitor->form_token = form_token_for(*token);
      return *std::move(visitor);
    }
  }
  Visitor guest;
  if (const auto token = guest_token(request)) {
    guest.form_token = form_token_for(*token);
  }
  return guest;
}

}  // namespace commonweal::platform
