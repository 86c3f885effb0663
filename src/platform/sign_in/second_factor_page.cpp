#include "platform/sign_in/second_factor_page.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "platform/html/input.hpp"
#include "platform/html/password_input.hpp"
#include "platform/secret/one_time_code.hpp"
#include "platform/secret/token.hpp"
#include "platform/session/half_way_store.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/session/session_store.hpp"
#include "platform/sign_in/entrance.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/own_account.hpp"
#include "platform/sign_in/qr_picture.hpp"
#include "platform/sign_in/sign_in_try.hpp"

namespace commonweal::platform {
namespace {

constexpr int kRecoveryCodes = 10;
constexpr auto kTitle = "Authenticator app";

Html password_field(const Problems& problems) {
  return password_input({.name = "present",
                         .label = {.text = "Your password"},
                         .error_message = message_for(problems, "present")});
}

Html secret_part(const Account& account, const std::string& secret) {
  Html html = paragraph(
      "An authenticator app on your phone shows a new code every half minute. With it on, your "
      "password alone does not let anyone in. Scan this picture with the app, or type the key in.");
  html.add(qr_picture(app_address(secret, account.email)));
  html.raw("<p class=\"govuk-body\">Key: <strong class=\"cw-key\">").text(secret);
  return html.raw("</strong></p>\n");
}

Response on_page(const Reception& reception, const Request& request, const Account& account,
                 const std::string& secret, const Problems& problems) {
  Html fields;
  fields.raw("<input type=\"hidden\" name=\"sealed\"");
  fields.attribute("value", reception.key.seal(secret, sealed_about(account.id))).raw(">\n");
  fields.add(input({.name = "code",
                    .inputmode = "numeric",
                    .label = {.text = "The 6 digits that the app shows now"},
                    .error_message = message_for(problems, "code"),
                    .autocomplete = "one-time-code",
                    .spellcheck = false,
                    .classes = "govuk-input--width-10"}));
  fields.add(password_field(problems));
  Html content = secret_part(account, secret);
  content.add(
      form(request.visitor,
           {.action = "/account/second-factor", .fields = std::move(fields), .button = "Turn on"}));
  return form_page(reception, request.visitor,
                   {.title = kTitle, .content = std::move(content), .problems = problems});
}

Response off_page(const Reception& reception, const Request& request, const Account& account,
                  const Problems& problems) {
  Html content = paragraph("Your authenticator app is on. You have " +
                           std::to_string(account.recovery_hashes.size()) +
                           " codes left that you wrote down.");
  content.add(form(request.visitor, {.action = "/account/second-factor/off",
                                     .fields = password_field(problems),
                                     .button = "Turn off",
                                     .button_classes = "govuk-button--warning"}));
  return form_page(reception, request.visitor,
                   {.title = kTitle, .content = std::move(content), .problems = problems});
}

struct RecoveryCodes {
  std::vector<std::string> codes;
  std::vector<std::string> hashes;
};

RecoveryCodes new_recovery_codes() {
  RecoveryCodes made;
  for (int i = 0; i < kRecoveryCodes; ++i) {
    made.codes.push_back(new_written_code());
    made.hashes.push_back(recovery_hash(made.codes.back()));
  }
  return made;
}

// Shown once; they cannot be told again.
Response codes_page(const Reception& reception, const Visitor& visitor,
                    const std::vector<std::string>& codes) {
  Html content = paragraph(
      "Write these codes down and keep them apart from your phone. Each lets you in once, in place "
      "of the app. They are not shown again.");
  content.raw("<ul class=\"govuk-list cw-key\">\n");
  for (const auto& code : codes) content.raw("<li>").text(code).raw("</li>\n");
  content.raw("</ul>\n<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"/account\">");
  content.raw("I have written them down</a></p>\n");
  return form_page(reception, visitor,
                   {.title = "Your authenticator app is on", .content = std::move(content)});
}

// The problem with the password, or with having to wait.
std::optional<Response> refused(const Reception& reception, const Request& request,
                                Problems& problems) {
  const auto answer =
      try_own_password(reception, *request.visitor.account, request.form("present").value_or(""),
                       request.remote_address);
  if (const auto* must = std::get_if<MustWait>(&answer)) {
    return wait_page(reception, request, must->wait);
  }
  if (!std::holds_alternative<LetIn>(answer)) {
    problems.push_back({"present", "This is not your password."});
  }
  return std::nullopt;
}

bool shows_code(const Reception& reception, const Account& account, const std::string& secret,
                std::string_view typed) {
  Transaction desk(reception.memory.desk, Access::write);
  const auto step =
      step_of_code(secret, typed, reception.memory.now(), last_used_step(desk, account.id));
  if (!step) return false;
  use_step(desk, account.id, *step);
  desk.commit();
  return true;
}

// A session of its own for what the account may do from now on; the page is shown in it.
Response in_new_session(const Reception& reception, const Request& request, const Account& account,
                        const std::vector<std::string>& codes) {
  auto token = new_session(reception, request, account);
  auto visitor = request.visitor;
  visitor.form_token = form_token_for(token);
  auto response = codes_page(reception, visitor, codes);
  set_session_cookie(response, request, std::move(token));
  return response;
}

}  // namespace

Response show_second_factor(const Reception& reception, const Request& request) {
  const auto account = own_account(reception, request);
  if (account.sealed_code_secret) return off_page(reception, request, account, {});
  return on_page(reception, request, account, new_code_secret(), {});
}

Response take_second_factor(const Reception& reception, const Request& request) {
  const auto account = own_account(reception, request);
  const auto secret =
      reception.key.open(request.form("sealed").value_or(""), sealed_about(account.id));
  if (!secret || account.sealed_code_secret) return go_to("/account/second-factor");
  Problems problems;
  if (auto response = refused(reception, request, problems)) return *std::move(response);
  const bool shown = problems.empty() &&
                     shows_code(reception, account, *secret, request.form("code").value_or(""));
  if (problems.empty() && !shown) {
    problems.push_back({"code", "This is not the code that the app shows now. Enter it again."});
  }
  if (!problems.empty()) return on_page(reception, request, account, *secret, problems);
  const auto made = new_recovery_codes();
  const auto changed = change_own_account(
      reception, request, "turn authenticator app on",
      [&](Transaction& record, Account present, const Act& act) {
        present.sealed_code_secret = reception.key.seal(*secret, sealed_about(present.id));
        present.recovery_hashes = made.hashes;
        return sign_out_everywhere(record, std::move(present), act);
      });
  return in_new_session(reception, request, changed, made.codes);
}

Response take_second_factor_off(const Reception& reception, const Request& request) {
  const auto account = own_account(reception, request);
  Problems problems;
  if (auto response = refused(reception, request, problems)) return *std::move(response);
  if (!problems.empty()) return off_page(reception, request, account, problems);
  const auto changed =
      change_own_account(reception, request, "turn authenticator app off", drop_second_factor);
  return let_in(reception, request, changed, "/account?done=app-off");
}

}  // namespace commonweal::platform
