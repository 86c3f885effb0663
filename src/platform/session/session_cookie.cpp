#include "platform/session/session_cookie.hpp"


#include <utility>

#include "platform/http/form_body.hpp"
#include "platform/secret/token.hpp"

namespace commonweal::platform {
namespace {

struct Names {
  std::string_view session;
  std::string_view guest;
};

// With __Host- no other site under the same name can set them.
Names names_on(Channel channel) {
  switch (channel) {
    case Channel::clear: return {"session", "guest"};
    case Channel::tls: return {"__Host-session", "__Host-guest"};
  }
  return {};
}

std::optional<std::string_view> token_in(const Request& request, std::string_view name) {
  const auto token = request.cookie(name);
  return token && is_token(*token) ? token : std::nullopt;
}

Cookie cookie_of(std::string_view name, std::string token, Channel channel) {
  return {.name = std::string(name),
          .value = std::move(token),
          .seconds = std::nullopt,
          .secure = channel == Channel::tls};
}

}  // namespace

std::optional<std::string_view> session_token(const Request& request, Channel channel) {
  return token_in(request, names_on(channel).session);
}

std::optional<std::string_view> guest_token(const Request& request, Channel channel) {
  return token_in(request, names_on(channel).guest);
}

void set_session_cookie(Response& response, std::string token, Channel channel) {
  set_cookie(response, cookie_of(names_on(channel).session, std::move(token), channel));
}

void forget_session_cookie(Response& response, Channel channel) {
  auto cookie = cookie_of(names_on(channel).session, "", channel);
  cookie.seconds = 0;
  set_cookie(response, cookie);
}

void set_guest_cookie(Response& response, std::string token, Channel channel) {
  set_cookie(response, cookie_of(names_on(channel).guest, std::move(token), channel));
}

std::string form_token_for(const Request& request, std::string_view cookie_token) {
  const auto secret = token_of_purpose("form", cookie_token);
  const auto sent = request.form(kFormToken);
  return sent && is_masked(*sent, secret) ? std::string(*sent) : masked_token(secret);
}

}  // namespace commonweal::platform
