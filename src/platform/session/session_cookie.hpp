#pragma once

// The two cookies of the site: of a session, and of a guest to whom a form was shown. What a form
// must bring back is made from the cookie's token, so that nothing is kept for guests.

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::platform {

// Over TLS, ours or a proxy's, cookies have names of their own, which no other site under the same
// name can set, and never travel in the clear.
std::optional<std::string_view> session_token(const Request& request);
std::optional<std::string_view> guest_token(const Request& request);

// `request` is the one that is answered.
void set_session_cookie(Response& response, const Request& request, std::string token);
void forget_session_cookie(Response& response, const Request& request);
void set_guest_cookie(Response& response, const Request& request, std::string token);

// What the page of cookies says of each, under the names that `request` would be given them by.
struct CookieFact {
  std::string_view name;
  std::string_view purpose;
  std::optional<std::chrono::minutes> unused_max;  // Not good any more after so long without use.
  std::optional<std::chrono::hours> age_max;       // Nor after so long in all.
};
std::array<CookieFact, 2> cookie_facts(const Request& request);

// The token for the forms of whoever holds the cookie, masked anew each time.
std::string form_token_for(std::string_view cookie_token);

// Whether it was made for the session, or the guest, that the request comes from.
bool owns_form_token(const Request& request, std::string_view sent);

}  // namespace commonweal::platform
