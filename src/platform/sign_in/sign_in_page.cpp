#include "platform/sign_in/sign_in_page.hpp"

#include <optional>
#include <string>
#include <utility>

#include "platform/html/input.hpp"
#include "platform/html/password_input.hpp"
#include "platform/session/half_way_store.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/sign_in/entrance.hpp"
#include "platform/sign_in/form_page.hpp"
#include "platform/sign_in/return_path.hpp"
#include "platform/sign_in/sign_in_try.hpp"

namespace commonweal::platform {
namespace {

struct SignInView {
  std::string email;
  std::string wanted;
  Problems problems;
  std::string done;
};

std::string text_of(std::optional<std::string_view> text) { return std::string(text.value_or("")); }

Html wanted_field(const std::string& wanted) {
  Html html;
  html.raw("<input type=\"hidden\" name=\"to\"").attribute("value", wanted);
  return html.raw(">\n");
}

Html fields_of(const SignInView& view) {
  Html html = wanted_field(view.wanted);
  html.add(input({.name = "email",
                  .type = "email",
                  .value = view.email,
                  .label = {.text = "Email address"},
                  .error_message = message_for(view.problems, "email"),
                  .autocomplete = "username",
                  .spellcheck = false}));
  return html.add(password_input({.name = "password",
                                  .label = {.text = "Password"},
                                  .error_message = message_for(view.problems, "password")}));
}

Response sign_in_page(const Reception& reception, const Request& request, const SignInView& view) {
  const FormVisitor guest(request);
  Html content =
      form(guest.visitor(), {.action = "/sign-in", .fields = fields_of(view), .button = "Sign in"});
  if (reception.provider != nullptr) {
    content.add(form(guest.visitor(), {.action = "/sign-in/provider",
                                       .fields = wanted_field(view.wanted),
                                       .button = "Sign in with your organisation",
                                       .button_classes = "govuk-button--secondary"}));
  }
  content.add(paragraph(
      "You can see all figures without signing in. If you have forgotten your password, ask an "
      "administrator for a new link."));
  return guest.give_cookie(form_page(reception, guest.visitor(),
                                     {.title = "Sign in",
                                      .content = std::move(content),
                                      .problems = view.problems,
                                      .done = view.done}));
}

Problems missing_in(const Request& request) {
  Problems problems;
  if (request.form("email").value_or("").empty()) {
    problems.push_back({"email", "Enter your email address."});
  }
  if (request.form("password").value_or("").empty()) {
    problems.push_back({"password", "Enter your password."});
  }
  return problems;
}

// The person half way in whom the cookie stands for.
std::optional<HalfWay> half_way_of(const Reception& reception, const Request& request) {
  const auto token = guest_token(request);
  if (!token) return std::nullopt;
  Transaction desk(reception.memory.desk, Access::read);
  auto half_way = find_half_way(desk, *token, reception.memory.now());
  if (!half_way || !half_way->account) return std::nullopt;
  return half_way;
}

Response code_page(const Reception& reception, const Request& request, const Problems& problems) {
  const FormVisitor guest(request);
  Html fields = input({.name = "code",
                       .inputmode = "text",
                       .label = {.text = "Code"},
                       .hint = Hint{.text = "The 6 digits that your authenticator app shows, or "
                                            "one of the codes that you wrote down."},
                       .error_message = message_for(problems, "code"),
                       .autocomplete = "one-time-code",
                       .spellcheck = false,
                       .classes = "govuk-input--width-20"});
  return guest.give_cookie(form_page(reception, guest.visitor(),
                                     {.title = "Enter your code",
                                      .content = form(guest.visitor(), {.action = "/sign-in/code",
                                                                        .fields = std::move(fields),
                                                                        .button = "Continue"}),
                                      .problems = problems}));
}

}  // namespace

Response show_sign_in(const Reception& reception, const Request& request) {
  const auto wanted = return_path(request.query("to").value_or("/"));
  if (!request.visitor.is_guest()) return go_to(wanted);
  const bool chosen = request.query("done") == "password";
  return sign_in_page(
      reception, request,
      {.wanted = wanted, .done = chosen ? "Your password is set. Sign in with it." : ""});
}

Response take_sign_in(const Reception& reception, const Request& request) {
  SignInView view{.email = text_of(request.form("email")),
                  .wanted = return_path(request.form("to").value_or("/")),
                  .problems = missing_in(request)};
  if (!view.problems.empty()) return sign_in_page(reception, request, view);
  const auto answer =
      try_password(reception, view.email, *request.form("password"), request.remote_address);
  if (const auto* must = std::get_if<MustWait>(&answer)) {
    return wait_page(reception, request, must->wait);
  }
  if (const auto* in = std::get_if<LetIn>(&answer)) {
    return let_in(reception, request, in->account, view.wanted);
  }
  if (const auto* half = std::get_if<NeedsCode>(&answer)) {
    return ask_for_code(reception, request, half->account, view.wanted);
  }
  view.problems = {
      {"email", "Check your email address and password: they do not belong together."}};
  return sign_in_page(reception, request, view);
}

Response show_code(const Reception& reception, const Request& request) {
  if (!half_way_of(reception, request)) return go_to("/sign-in");
  return code_page(reception, request, {});
}

Response take_code(const Reception& reception, const Request& request) {
  const auto half_way = half_way_of(reception, request);
  if (!half_way) return go_to("/sign-in");
  const auto typed = request.form("code").value_or("");
  if (typed.empty()) return code_page(reception, request, {{"code", "Enter your code."}});
  const auto answer = try_code(reception, *half_way->account, typed, request.remote_address);
  if (const auto* must = std::get_if<MustWait>(&answer)) {
    return wait_page(reception, request, must->wait);
  }
  const auto* in = std::get_if<LetIn>(&answer);
  if (in == nullptr) {
    return code_page(reception, request,
                     {{"code", "This code is not right, or was used before. Enter another."}});
  }
  // The password that was given may no longer be theirs.
  if (std::to_string(in->account.epoch) != half_way->kept) return go_to("/sign-in");
  return let_in(reception, request, in->account, half_way->wanted);
}

}  // namespace commonweal::platform
