#include "platform/session/session_store.hpp"

#include "base/check.hpp"
#include "platform/secret/token.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kAgentBytesMax = 200;

constexpr std::string_view kSelect =
    "SELECT id, account_id, epoch, agent, began_micros, seen_micros FROM session";
constexpr auto kAdd = R"(
  INSERT INTO session (id, account_id, epoch, agent, began_micros, seen_micros)
  VALUES (?, ?, ?, ?, ?, ?))";
constexpr auto kSeen = "UPDATE session SET seen_micros = ? WHERE id = ?";
constexpr auto kEnd = "DELETE FROM session WHERE id = ?";
constexpr auto kEndOfAccount = "DELETE FROM session WHERE account_id = ?";
constexpr auto kEndAll = "DELETE FROM session";
constexpr auto kForget = "DELETE FROM session WHERE seen_micros < ? OR began_micros < ?";
constexpr auto kClock = "SELECT seen_micros FROM session_clock WHERE id = 1 ORDER BY id";
constexpr auto kAdvanceClock = R"(
  INSERT INTO session_clock (id, seen_micros) VALUES (1, ?)
  ON CONFLICT (id) DO UPDATE SET seen_micros = excluded.seen_micros
  WHERE session_clock.seen_micros < excluded.seen_micros)";
constexpr auto kSetClock = R"(
  INSERT INTO session_clock (id, seen_micros) VALUES (1, ?)
  ON CONFLICT (id) DO UPDATE SET seen_micros = excluded.seen_micros)";

std::int64_t micros(base::Instant instant) { return instant.time_since_epoch().count(); }
base::Instant instant(std::int64_t micros) {
  return base::Instant(std::chrono::microseconds(micros));
}

Session session_in(const Statement& row) {
  return {.id = row.text(0),
          .account = AccountId{row.integer(1)},
          .epoch = row.integer(2),
          .agent = row.text(3),
          .began = instant(row.integer(4)),
          .seen = instant(row.integer(5))};
}

// Cut between characters, so that it stays text.
std::string_view cut(std::string_view text) {
  if (text.size() <= kAgentBytesMax) return text;
  std::size_t end = kAgentBytesMax;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace

std::string session_id(std::string_view token) { return token_hash("session", token); }

std::string begin_session(Transaction& desk, const Session& session) {
  CW_CHECK(session.id.empty());
  auto token = new_token();
  auto add = desk.prepare(kAdd);
  add.bind(session_id(token)).bind(static_cast<std::int64_t>(session.account)).bind(session.epoch);
  add.bind(cut(session.agent)).bind(micros(session.began)).bind(micros(session.began)).run();
  desk.prepare(kAdvanceClock).bind(micros(session.began)).run();
  return token;
}

std::optional<Session> find_session(Transaction& desk, std::string_view token) {
  if (!is_token(token)) return std::nullopt;
  auto row = desk.prepare(std::string(kSelect) + " WHERE id = ? ORDER BY id");
  if (!row.bind(session_id(token)).next()) return std::nullopt;
  return session_in(row);
}

std::vector<Session> sessions_of(Transaction& desk, AccountId account) {
  auto row =
      desk.prepare(std::string(kSelect) + " WHERE account_id = ? ORDER BY seen_micros DESC, id");
  row.bind(static_cast<std::int64_t>(account));
  std::vector<Session> sessions;
  while (row.next()) sessions.push_back(session_in(row));
  return sessions;
}

bool is_over(const Session& session, base::Instant now) {
  return now >= session.seen + kIdleMax || now >= session.began + kSessionMax;
}

void mark_seen(Transaction& desk, const Session& session, base::Instant now) {
  desk.prepare(kSeen).bind(micros(now)).bind(session.id).run();
  desk.prepare(kAdvanceClock).bind(micros(now)).run();
}

void end_session(Transaction& desk, std::string_view id) { desk.prepare(kEnd).bind(id).run(); }

void end_sessions_of(Transaction& desk, AccountId account) {
  desk.prepare(kEndOfAccount).bind(static_cast<std::int64_t>(account)).run();
}

bool is_set_back(Transaction& desk, base::Instant now) {
  auto row = desk.prepare(kClock);
  return row.next() && now + kClockBackMax < instant(row.integer(0));
}

void end_all_sessions(Transaction& desk, base::Instant now) {
  desk.prepare(kEndAll).run();
  desk.prepare(kSetClock).bind(micros(now)).run();
}

void forget_old_sessions(Transaction& desk, base::Instant now) {
  desk.prepare(kForget).bind(micros(now - kIdleMax)).bind(micros(now - kSessionMax)).run();
}

}  // namespace commonweal::platform
