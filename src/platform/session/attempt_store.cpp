#include "platform/session/attempt_store.hpp"

#include <sodium.h>

#include <algorithm>
#include <string_view>

#include "platform/secret/token.hpp"

namespace commonweal::platform {
namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

constexpr auto kFind = "SELECT tries, last_micros FROM attempt WHERE id = ? ORDER BY id";
constexpr auto kCount = R"(
  INSERT INTO attempt (id, tries, last_micros) VALUES (?, 1, ?)
  ON CONFLICT (id) DO UPDATE
  SET tries = CASE WHEN attempt.last_micros <= ? THEN 1 ELSE attempt.tries + 1 END,
      last_micros = excluded.last_micros)";
constexpr auto kTakeBack = "UPDATE attempt SET tries = tries - 1 WHERE id = ? AND tries > 0";
constexpr auto kForget = "DELETE FROM attempt WHERE id = ?";
constexpr auto kForgetOld = "DELETE FROM attempt WHERE id NOT LIKE 'known:%' AND last_micros < ?";
constexpr auto kForgetOldKnown = "DELETE FROM attempt WHERE id LIKE 'known:%' AND last_micros < ?";
constexpr auto kEdge = R"(
  SELECT last_micros FROM attempt WHERE id NOT LIKE 'known:%'
  ORDER BY last_micros DESC LIMIT 1 OFFSET ?)";

// One try in so many looks for rows to forget.
constexpr std::uint32_t kPruneOneIn = 256;

std::int64_t micros(base::Instant instant) { return instant.time_since_epoch().count(); }

// A network of IPv6 counts as one: whoever has one address of it has them all.
std::string network_of(const std::string& address) {
  if (std::ranges::count(address, ':') < 2) return address;
  std::size_t end = 0;
  for (int groups = 0; groups < 4 && end != std::string::npos; ++groups) {
    end = address.find(':', end + 1);
  }
  return address.substr(0, end);
}

struct Counts {
  std::string of_one;
  std::string of_address;
  std::string of_person;
  std::string known;

  explicit Counts(const Attempt& attempt) {
    const auto where = network_of(attempt.where);
    const auto both = std::to_string(where.size()) + ':' + where + attempt.who;
    of_one = "one:" + token_hash("one", both);
    of_address = "address:" + token_hash("address", where);
    of_person = "person:" + token_hash("person", attempt.who);
    known = "known:" + token_hash("known", both);
  }
};

// From the time of the last try: 30 s, 1 min, 2 min, ... 15 min.
seconds wait_after(std::int64_t tries, std::int64_t free_tries) {
  if (tries < free_tries) return seconds{0};
  const auto doublings = std::min<std::int64_t>(tries - free_tries, 10);
  return std::min<seconds>(kFirstWait * (std::int64_t{1} << doublings), kWaitMax);
}

struct Row {
  std::int64_t tries = 0;
  base::Instant last;
};

std::optional<Row> find(Transaction& desk, const std::string& id) {
  auto row = desk.prepare(kFind);
  if (!row.bind(id).next()) return std::nullopt;
  return Row{row.integer(0), base::Instant(microseconds(row.integer(1)))};
}

// A clock that was set back does not make the wait any longer than it ever was.
seconds wait_of(Transaction& desk, const std::string& id, std::int64_t free_tries,
                base::Instant now) {
  const auto row = find(desk, id);
  if (!row || now - row->last >= kTriesKept) return seconds{0};
  const seconds wait = wait_after(row->tries, free_tries);
  const auto left = std::chrono::ceil<seconds>(row->last + wait - now);
  return std::clamp(left, seconds{0}, wait);
}

seconds longest_wait(Transaction& desk, const Counts& counts, base::Instant now) {
  auto wait = std::max(wait_of(desk, counts.of_one, kFreeTriesOfOne, now),
                       wait_of(desk, counts.of_address, kFreeTriesOfAddress, now));
  if (!find(desk, counts.known)) {
    wait = std::max(wait, wait_of(desk, counts.of_person, kFreeTriesOfPerson, now));
  }
  return wait;
}

void forget_old(Transaction& desk, base::Instant now) {
  desk.prepare(kForgetOld).bind(micros(now - kTriesKept)).run();
  desk.prepare(kForgetOldKnown).bind(micros(now - kKnownKept)).run();
  auto edge = desk.prepare(kEdge);
  if (!edge.bind(kAttemptRowsMax).next()) return;
  const std::int64_t before = edge.integer(0);
  desk.prepare(kForgetOld).bind(before).run();
}

void count(Transaction& desk, const Counts& counts, base::Instant now) {
  auto add = desk.prepare(kCount);
  for (const auto* id : {&counts.of_one, &counts.of_address, &counts.of_person}) {
    add.bind(*id).bind(micros(now)).bind(micros(now - kTriesKept)).run();
  }
  if (randombytes_uniform(kPruneOneIn) == 0) forget_old(desk, now);
}

}  // namespace

std::optional<seconds> wait_before(Store& desk, const Attempt& attempt, base::Instant now) {
  const Counts counts(attempt);
  {
    Transaction transaction(desk, Access::read);
    const auto wait = longest_wait(transaction, counts, now);
    if (wait > seconds{0}) return wait;
  }
  // Asked again, for others may have tried in between.
  Transaction transaction(desk, Access::write);
  const auto wait = longest_wait(transaction, counts, now);
  if (wait > seconds{0}) return wait;
  count(transaction, counts, now);
  transaction.commit();
  return std::nullopt;
}

void note_success(Transaction& desk, const Attempt& attempt, base::Instant now) {
  const Counts counts(attempt);
  desk.prepare(kForget).bind(counts.of_one).run();
  desk.prepare(kTakeBack).bind(counts.of_address).run();
  desk.prepare(kTakeBack).bind(counts.of_person).run();
  desk.prepare(kCount).bind(counts.known).bind(micros(now)).bind(micros(now - kTriesKept)).run();
}

}  // namespace commonweal::platform
