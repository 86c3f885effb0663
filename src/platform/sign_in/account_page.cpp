#include "platform/sign_in/account_page.hpp"

#include <string>
#include <utility>
#include <vector>

#include "platform/html/input.hpp"
#include "platform/html/password_input.hpp"
#include "platform/html/scroll_region.hpp"
#include "platform/html/summary_list.hpp"
#include "platform/html/table.hpp"
#include "platform/secret/password_rules.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/session/session_store.hpp"
#include "platform/sign_in/entrance.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/own_account.hpp"
#include "platform/sign_in/role_words.hpp"
#include "platform/sign_in/sign_in_try.hpp"

namespace commonweal::platform {
namespace {

struct AccountView {
  Account account;
  std::string roles;
  std::vector<Session> sessions;
  std::string present_session;
};

AccountView read_view(const Reception& reception, const Request& request) {
  AccountView view{.account = own_account(reception, request)};
  {
    Transaction record(reception.memory.record, Access::read);
    view.roles = words_of(request.visitor.grants, reception.scopes(record));
  }
  Transaction desk(reception.memory.desk, Access::read);
  view.sessions = sessions_of(desk, view.account.id);
  const auto token = session_token(request);
  if (token) view.present_session = session_id(*token);
  return view;
}

SummaryRow row_of(std::string key, std::string value, std::string href = "",
                  std::string what = "") {
  SummaryRow row{.key = {.text = std::move(key)}, .value = {.text = std::move(value)}};
  if (!href.empty()) {
    row.actions.items.push_back(
        {.text = "Change", .href = std::move(href), .visually_hidden_text = std::move(what)});
  }
  return row;
}

Html facts_of(const AccountView& view) {
  const bool on = view.account.sealed_code_secret.has_value();
  return summary_list(
      {.rows = {row_of("Email address", view.account.email), row_of("Roles", view.roles),
                row_of("Password", "Set", "/account/password", "password"),
                row_of("Authenticator app", on ? "On" : "Off", "/account/second-factor",
                       "authenticator app")}});
}

Html sessions_of(const AccountView& view) {
  HtmlTable list{.caption = "Where you are signed in",
                 .caption_classes = "govuk-table__caption--m",
                 .head = {{.text = "Browser"}, {.text = "Since"}, {.text = "Last seen"}}};
  for (const auto& session : view.sessions) {
    const bool present = session.id == view.present_session;
    const std::string agent = session.agent.empty() ? "Unknown" : session.agent;
    list.rows.push_back({{.text = agent + (present ? " (this one)" : "")},
                         {.text = base::reader_text(session.began)},
                         {.text = base::reader_text(session.seen)}});
  }
  return scroll_region(list.caption, table(list));
}

Html name_form(const Visitor& visitor, const std::string& name, const Problems& problems) {
  return form(visitor, {.action = "/account/name",
                        .fields = input({.name = "name",
                                         .value = name,
                                         .label = {.text = "Name"},
                                         .error_message = message_for(problems, "name"),
                                         .autocomplete = "name",
                                         .spellcheck = false}),
                        .button = "Change name",
                        .button_classes = "govuk-button--secondary"});
}

Response page(const Reception& reception, const Request& request, const std::string& name,
              const Problems& problems) {
  const auto view = read_view(reception, request);
  Html content = facts_of(view);
  content.add(name_form(request.visitor, name.empty() ? view.account.name : name, problems));
  content.add(sessions_of(view));
  content.add(form(request.visitor, {.action = "/account/sign-out-everywhere",
                                     .button = "Sign out everywhere",
                                     .button_classes = "govuk-button--warning"}));
  const auto done = request.query("done");
  return form_page(reception, request.visitor,
                   {.title = "Your account",
                    .content = std::move(content),
                    .problems = problems,
                    .done = done == "name"       ? "Your name is changed."
                            : done == "password" ? "Your password is changed. You are signed out "
                                                   "everywhere else."
                            : done == "app-off"  ? "Your authenticator app is off."
                                                 : ""});
}

Response password_page(const Reception& reception, const Request& request,
                       const Problems& problems) {
  Html fields = password_input({.name = "present",
                                .label = {.text = "Present password"},
                                .error_message = message_for(problems, "present")});
  fields.add(password_input(
      {.name = "password",
       .label = {.text = "New password"},
       .hint = Hint{.text = "At least 12 characters. Three random words are a good one."},
       .error_message = message_for(problems, "password"),
       .autocomplete = "new-password"}));
  return form_page(reception, request.visitor,
                   {.title = "Change your password",
                    .content = form(request.visitor, {.action = "/account/password",
                                                      .fields = std::move(fields),
                                                      .button = "Change password"}),
                    .problems = problems});
}

}  // namespace

Response show_account(const Reception& reception, const Request& request) {
  return page(reception, request, "", {});
}

Response take_name(const Reception& reception, const Request& request) {
  const auto typed = std::string(request.form("name").value_or(""));
  const auto name = person_name_in({.place = "name", .text = typed});
  if (!name) return page(reception, request, typed, name.error().problems);
  change_own_account(reception, request, "change name",
                     [&](Transaction& record, Account account, const Act& act) {
                       account.name = *name;
                       put_account(record, account, act);
                       return account;
                     });
  return go_to("/account?done=name");
}

Response show_password(const Reception& reception, const Request& request) {
  return password_page(reception, request, {});
}

Response take_password(const Reception& reception, const Request& request) {
  const auto answer =
      try_own_password(reception, *request.visitor.account, request.form("present").value_or(""),
                       request.remote_address);
  if (const auto* must = std::get_if<MustWait>(&answer)) {
    return wait_page(reception, request, must->wait);
  }
  const auto* in = std::get_if<LetIn>(&answer);
  if (in == nullptr) {
    return password_page(reception, request, {{"present", "This is not your present password."}});
  }
  const auto password = normal_password(request.form("password").value_or(""));
  const auto fault = password_fault(password, {in->account.name, in->account.email});
  if (fault) return password_page(reception, request, {{"password", *fault}});
  const auto hash = reception.hasher.hash(password);
  const auto account =
      change_own_account(reception, request, "change password",
                         [&](Transaction& record, Account present, const Act& act) {
                           return set_password(record, std::move(present), hash, act);
                         });
  return let_in(reception, request, account, "/account?done=password");
}

Response take_sign_out_everywhere(const Reception& reception, const Request& request) {
  change_own_account(reception, request, "sign out everywhere", sign_out_everywhere);
  return take_sign_out(reception, request);
}

}  // namespace commonweal::platform
