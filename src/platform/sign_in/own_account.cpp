#include "platform/sign_in/own_account.hpp"

#include <utility>

#include "base/check.hpp"
#include "platform/session/session_store.hpp"

namespace commonweal::platform {
namespace {

Account found(Transaction& record, const Request& request) {
  CW_CHECK(request.visitor.account.has_value());
  auto account = find_account(record, *request.visitor.account);
  CW_CHECK(account.has_value());
  return *std::move(account);
}

}  // namespace

Account own_account(const Reception& reception, const Request& request) {
  Transaction record(reception.memory.record, Access::read);
  return found(record, request);
}

Act act_of(const Reception& reception, const Request& request, std::string action) {
  return {
      .at = reception.memory.now(), .actor = request.visitor.actor, .action = std::move(action)};
}

Account change_own_account(const Reception& reception, const Request& request, std::string action,
                           const Change& change) {
  Transaction record(reception.memory.record, Access::write);
  const auto before = found(record, request);
  auto after = change(record, before, act_of(reception, request, std::move(action)));
  record.commit();
  if (after.epoch == before.epoch) return after;
  Transaction desk(reception.memory.desk, Access::write);
  end_sessions_of(desk, after.id);
  desk.commit();
  return after;
}

}  // namespace commonweal::platform
