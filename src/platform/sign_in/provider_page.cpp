#include "platform/sign_in/provider_page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "platform/html/button.hpp"
#include "platform/identity/account_store.hpp"
#include "platform/oidc/oidc_client.hpp"
#include "platform/session/half_way_store.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/sign_in/entrance.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/return_path.hpp"

namespace commonweal::platform {
namespace {

std::string redirect_address(const Reception& reception) {
  return reception.site + "/sign-in/provider/answer";
}

Response refused(const Reception& reception, const Request& request, int status,
                 const std::string& why) {
  Html content = paragraph(why);
  content.raw("<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/sign-in\">");
  content.raw("Go to the sign-in page</a></p>\n");
  auto response = form_page(reception, request.visitor,
                            {.title = "You are not signed in", .content = std::move(content)});
  response.status = status;
  return response;
}

// Three secrets without spaces, as one text.
std::string kept_text(const OidcStart& start) {
  return start.state + ' ' + start.nonce + ' ' + start.code_verifier;
}

OidcStart kept_in(std::string_view text) {
  const auto first = text.find(' ');
  const auto second = text.find(' ', first + 1);
  return {.url = "",
          .state = std::string(text.substr(0, first)),
          .nonce = std::string(text.substr(first + 1, second - first - 1)),
          .code_verifier = std::string(text.substr(second + 1))};
}

// Whoever began, once: what was kept is forgotten as it is taken.
std::optional<HalfWay> take_half_way(const Reception& reception, const Request& request) {
  const auto token = guest_token(request);
  if (!token) return std::nullopt;
  Transaction desk(reception.memory.desk, Access::write);
  auto half_way = find_half_way(desk, *token, reception.memory.now());
  end_half_way(desk, *token);
  desk.commit();
  if (!half_way || half_way->account || half_way->kept.empty()) return std::nullopt;
  return half_way;
}

std::optional<Account> tied_now(Transaction& record, const OidcClaims& claims, base::Instant now) {
  if (!claims.email_verified) return std::nullopt;
  const auto email = email_in({.place = "email", .text = claims.email});
  auto account = email ? account_of_email(record, *email) : std::nullopt;
  if (!account || !account->link || account->link->ends <= now) return std::nullopt;
  const Act act{.at = now, .actor = actor_of(account->id), .action = "tie to provider"};
  tie_provider(record, account->id, claims.issuer, claims.subject, act);
  account->link = std::nullopt;
  put_account(record, *account, act);
  return account;
}

std::optional<Account> account_for(const Reception& reception, const OidcClaims& claims) {
  Transaction record(reception.memory.record, Access::write);
  auto account = account_of_provider(record, claims.issuer, claims.subject);
  if (!account) account = tied_now(record, claims, reception.memory.now());
  if (!account || account->disabled) return std::nullopt;
  record.commit();
  return account;
}

}  // namespace

// A page with a link, not a redirect: browsers hold a form's redirects to the policy that forms go
// to this site alone.
Response take_provider_start(const Reception& reception, const Request& request) {
  if (reception.provider == nullptr) {
    return refused(reception, request, 404, "No other sign-in service is set up here.");
  }
  const auto start = reception.provider->begin(redirect_address(reception));
  if (!start) return refused(reception, request, 403, start.error().problems.front().what);
  Transaction desk(reception.memory.desk, Access::write);
  auto token = begin_half_way(desk, {.account = std::nullopt,
                                     .began = reception.memory.now(),
                                     .wanted = return_path(request.form("to").value_or("/")),
                                     .kept = kept_text(*start)});
  desk.commit();
  auto response =
      form_page(reception, request.visitor,
                {.title = "Sign in with your organisation",
                 .content = paragraph("You sign in there and come back here.")
                                .add(button({.text = "Continue", .href = start->url}))});
  set_guest_cookie(response, request, std::move(token));
  return response;
}

Response show_provider_answer(const Reception& reception, const Request& request) {
  if (reception.provider == nullptr) {
    return refused(reception, request, 404, "No other sign-in service is set up here.");
  }
  const auto half_way = take_half_way(reception, request);
  if (!half_way) {
    return refused(reception, request, 403, "You took longer than ten minutes. Start again.");
  }
  const auto claims =
      reception.provider->finish(request.query_parameters, kept_in(half_way->kept),
                                 redirect_address(reception), reception.memory.now());
  if (!claims) return refused(reception, request, 403, claims.error().problems.front().what);
  const auto account = account_for(reception, *claims);
  if (!account) {
    return refused(reception, request, 403,
                   "No account here belongs to you. Ask an administrator to let you in.");
  }
  if (account->sealed_code_secret) {
    return ask_for_code(reception, request, *account, half_way->wanted);
  }
  return let_in(reception, request, *account, half_way->wanted);
}

}  // namespace commonweal::platform
