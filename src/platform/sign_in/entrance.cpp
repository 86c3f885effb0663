#include "platform/sign_in/entrance.hpp"

#include <utility>

#include "platform/session/attempt_store.hpp"
#include "platform/session/half_way_store.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/session/session_store.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/return_path.hpp"

namespace commonweal::platform {
namespace {

void end_old(Transaction& desk, const Request& request) {
  if (const auto token = session_token(request)) {
    end_session(desk, session_id(*token));
  }
  if (const auto token = guest_token(request)) end_half_way(desk, *token);
}

}  // namespace

std::string new_session(const Reception& reception, const Request& request,
                        const Account& account) {
  const auto& memory = reception.memory;
  const auto now = memory.now();
  Transaction desk(memory.desk, Access::write);
  if (is_set_back(desk, now)) end_all_sessions(desk, now);
  end_old(desk, request);
  forget_old_sessions(desk, now);
  forget_old_half_ways(desk, now);
  note_success(desk, {.who = account.email, .where = request.remote_address}, now);
  auto token = begin_session(desk, {.account = account.id,
                                    .epoch = account.epoch,
                                    .agent = std::string(request.header("User-Agent").value_or("")),
                                    .began = now});
  desk.commit();
  return token;
}

Response let_in(const Reception& reception, const Request& request, const Account& account,
                const std::string& wanted) {
  auto response = go_to(return_path(wanted));
  set_session_cookie(response, request, new_session(reception, request, account));
  return response;
}

Response ask_for_code(const Reception& reception, const Request& request, const Account& account,
                      const std::string& wanted) {
  const auto& memory = reception.memory;
  Transaction desk(memory.desk, Access::write);
  auto token = begin_half_way(desk, {.account = account.id,
                                     .began = memory.now(),
                                     .wanted = return_path(wanted),
                                     .kept = std::to_string(account.epoch)});
  desk.commit();
  auto response = go_to("/sign-in/code");
  set_guest_cookie(response, request, std::move(token));
  return response;
}

Response take_sign_out(const Reception& reception, const Request& request) {
  const auto& memory = reception.memory;
  Transaction desk(memory.desk, Access::write);
  end_old(desk, request);
  desk.commit();
  auto response = go_to("/");
  forget_session_cookie(response, request);
  return response;
}

}  // namespace commonweal::platform
