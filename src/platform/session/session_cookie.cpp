#include "platform/session/session_cookie.hpp"

#include <utility>

#include "platform/secret/token.hpp"
#include "platform/session/session_store.hpp"

namespace commonweal::platform {
namespace {

struct Names {
  std::string_view session;
  std::string_view guest;
};

Names names_for(const Request& request) {
  if (request.is_secure) return {"__Host-session", "__Host-guest"};
  return {"session", "guest"};
}

std::optional<std::string_view> token_in(const Request& request, std::string_view name) {
  const auto token = request.cookie(name);
  return token && is_token(*token) ? token : std::nullopt;
}

void set(Response& response, const Request& request, std::string_view name, std::string token) {
  set_cookie(response, {.name = std::string(name),
                        .value = std::move(token),
                        .seconds = std::nullopt,
                        .secure = request.is_secure});
}

}  // namespace

std::optional<std::string_view> session_token(const Request& request) {
  return token_in(request, names_for(request).session);
}

std::optional<std::string_view> guest_token(const Request& request) {
  return token_in(request, names_for(request).guest);
}

void set_session_cookie(Response& response, const Request& request, std::string token) {
  set(response, request, names_for(request).session, std::move(token));
}

void forget_session_cookie(Response& response, const Request& request) {
  set_cookie(response, {.name = std::string(names_for(request).session),
                        .value = "",
                        .seconds = 0,
                        .secure = request.is_secure});
}

void set_guest_cookie(Response& response, const Request& request, std::string token) {
  set(response, request, names_for(request).guest, std::move(token));
}

std::array<CookieFact, 2> cookie_facts(const Request& request) {
  const auto [session, guest] = names_for(request);
  return {{{session, "Keeps you signed in, and proves that a form you send is yours.", kIdleMax,
            kSessionMax},
           {guest,
            "Proves that the form you sign in with, or choose a password with, is the one that we "
            "showed you.",
            std::nullopt, std::nullopt}}};
}

std::string form_token_for(std::string_view cookie_token) {
  return masked_token(token_of_purpose("form", cookie_token));
}

bool owns_form_token(const Request& request, std::string_view sent) {
  const auto cookie = request.visitor.is_guest() ? guest_token(request) : session_token(request);
  return cookie && is_masked(sent, token_of_purpose("form", *cookie));
}

}  // namespace commonweal::platform
