#include "platform/sign_in/routes.hpp"

#include "platform/sign_in/account_page.hpp"
#include "platform/sign_in/accounts_page.hpp"
#include "platform/sign_in/entrance.hpp"
#include "platform/sign_in/other_account_page.hpp"
#include "platform/sign_in/provider_page.hpp"
#include "platform/sign_in/second_factor_page.hpp"
#include "platform/sign_in/set_password_page.hpp"
#include "platform/sign_in/sign_in_page.hpp"

namespace commonweal::platform {
namespace {

struct Record {
  Method method;
  const char* pattern;
  Right right;
  const char* summary;
  Receive receive;
};

constexpr auto kGet = Method::get;
constexpr auto kPost = Method::post;

constexpr Record kRecords[] = {
    {kGet, "/sign-in", Right::see_public, "Where people sign in.", show_sign_in},
    {kPost, "/sign-in", Right::see_public, "Takes an email address and a password.", take_sign_in},
    {kGet, "/sign-in/code", Right::see_public, "Asks for a one-time code after the password.",
     show_code},
    {kPost, "/sign-in/code", Right::see_public, "Takes a one-time or recovery code.", take_code},
    {kPost, "/sign-in/provider", Right::see_public,
     "Sends people to their organisation's sign-in service.", take_provider_start},
    {kGet, "/sign-in/provider/answer", Right::see_public, "Where that service sends them back to.",
     show_provider_answer},
    {kPost, "/sign-out", Right::own_account, "Ends the session.", take_sign_out},
    {kGet, "/set-password/{link}", Right::see_public, "Where a one-time link leads.",
     show_set_password},
    {kPost, "/set-password/{link}", Right::see_public, "Sets the password that was chosen.",
     take_set_password},
    {kGet, "/account", Right::own_account, "One's own account and sessions.", show_account},
    {kPost, "/account/name", Right::own_account, "Changes one's name.", take_name},
    {kGet, "/account/password", Right::own_account, "Asks for a new password.", show_password},
    {kPost, "/account/password", Right::own_account, "Changes one's password.", take_password},
    {kGet, "/account/second-factor", Right::own_account, "One's authenticator app.",
     show_second_factor},
    {kPost, "/account/second-factor", Right::own_account, "Turns the authenticator app on.",
     take_second_factor},
    {kPost, "/account/second-factor/off", Right::own_account, "Turns the authenticator app off.",
     take_second_factor_off},
    {kPost, "/account/sign-out-everywhere", Right::own_account, "Ends all of one's sessions.",
     take_sign_out_everywhere},
    {kGet, "/accounts", Right::give_roles, "The accounts that one looks after.", show_accounts},
    {kPost, "/accounts", Right::give_roles, "Makes an account and a one-time link.",
     take_invitation},
    {kGet, "/accounts/{account}", Right::give_roles, "One account and its roles.",
     show_other_account},
    {kPost, "/accounts/{account}/give", Right::give_roles, "Gives a role on a scope.", take_role},
    {kPost, "/accounts/{account}/withdraw", Right::give_roles, "Withdraws a role.", take_role_back},
    {kPost, "/accounts/{account}/disable", Right::administer, "Disables an account.", take_disable},
    {kPost, "/accounts/{account}/enable", Right::administer, "Enables an account.", take_enable},
    {kPost, "/accounts/{account}/sign-out", Right::administer, "Ends a person's sessions.",
     take_sign_out_of},
    {kPost, "/accounts/{account}/reset-second-factor", Right::administer,
     "Turns a person's authenticator app off.", take_second_factor_reset},
    {kPost, "/accounts/{account}/link", Right::administer, "Makes another one-time link.",
     take_new_link},
};

}  // namespace

std::vector<Route> sign_in_routes(const Reception& reception) {
  std::vector<Route> routes;
  for (const auto& [method, pattern, right, summary, receive] : kRecords) {
    routes.push_back(
        {method, pattern, right, summary, [&reception, receive = receive](const Request& request) {
           return receive(reception, request);
         }});
  }
  return routes;
}

}  // namespace commonweal::platform
