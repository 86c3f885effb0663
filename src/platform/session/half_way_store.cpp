#include "platform/session/half_way_store.hpp"

#include "platform/secret/token.hpp"

namespace commonweal::platform {
namespace {

constexpr auto kAdd = R"(
  INSERT INTO half_way (id, account_id, began_micros, wanted, kept) VALUES (?, ?, ?, ?, ?))";
constexpr auto kFind = R"(
  SELECT account_id, began_micros, wanted, kept FROM half_way WHERE id = ? ORDER BY id)";
constexpr auto kEnd = "DELETE FROM half_way WHERE id = ?";
constexpr auto kForget = "DELETE FROM half_way WHERE began_micros < ?";
constexpr auto kLastStep = "SELECT step FROM used_code WHERE account_id = ? ORDER BY account_id";
constexpr auto kUseStep = R"(
  INSERT INTO used_code (account_id, step) VALUES (?, ?)
  ON CONFLICT (account_id) DO UPDATE SET step = excluded.step)";

std::string id_of(std::string_view token) { return token_hash("half way", token); }

std::int64_t micros(base::Instant instant) { return instant.time_since_epoch().count(); }

}  // namespace

std::string begin_half_way(Transaction& desk, const HalfWay& half_way) {
  auto token = new_token();
  std::optional<std::int64_t> account;
  if (half_way.account) account = static_cast<std::int64_t>(*half_way.account);
  auto add = desk.prepare(kAdd);
  add.bind(id_of(token)).bind(account).bind(micros(half_way.began));
  add.bind(half_way.wanted).bind(half_way.kept).run();
  return token;
}

std::optional<HalfWay> find_half_way(Transaction& desk, std::string_view token, base::Instant now) {
  auto row = desk.prepare(kFind);
  if (!row.bind(id_of(token)).next()) return std::nullopt;
  HalfWay half_way{.began = base::Instant(std::chrono::microseconds(row.integer(1))),
                   .wanted = row.text(2),
                   .kept = row.text(3)};
  if (!row.is_null(0)) half_way.account = AccountId{row.integer(0)};
  if (now >= half_way.began + kHalfWayMax || now + kHalfWayMax < half_way.began) {
    return std::nullopt;
  }
  return half_way;
}

void end_half_way(Transaction& desk, std::string_view token) {
  desk.prepare(kEnd).bind(id_of(token)).run();
}

void forget_old_half_ways(Transaction& desk, base::Instant now) {
  desk.prepare(kForget).bind(micros(now - kHalfWayMax)).run();
}

std::int64_t last_used_step(Transaction& desk, AccountId account) {
  auto row = desk.prepare(kLastStep);
  return row.bind(static_cast<std::int64_t>(account)).next() ? row.integer(0) : 0;
}

void use_step(Transaction& desk, AccountId account, std::int64_t step) {
  desk.prepare(kUseStep).bind(static_cast<std::int64_t>(account)).bind(step).run();
}

}  // namespace commonweal::platform
