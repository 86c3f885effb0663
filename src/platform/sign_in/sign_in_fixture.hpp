#pragma once

// For tests: the routes of this room in a real router, and a browser that keeps cookies and sends
// the forms that it was shown.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/router.hpp"
#include "platform/secret/password.hpp"
#include "platform/session/session_cookie.hpp"
#include "platform/session/session_fixture.hpp"
#include "platform/sign_in/routes.hpp"

namespace commonweal::platform {

inline constexpr auto kPassword = "coffee train fish";

// The value of an attribute that follows some text of the page; empty if it is not there.
inline std::string value_after(const std::string& page, const std::string& text,
                               const std::string& attribute) {
  const auto from = page.find(text);
  const auto start = page.find(attribute + "=\"", from == page.npos ? page.size() : from);
  if (from == page.npos || start == page.npos) return "";
  const auto begin = start + attribute.size() + 2;
  return page.substr(begin, page.find('"', begin) - begin);
}

class Browser {
 public:
  Browser(const Router& router, std::string address)
      : router_(&router), address_(std::move(address)) {}

  Response get(std::string path, Parameters query = {}) {
    return keep(router_->answer({.path = std::move(path),
                                 .query_parameters = std::move(query),
                                 .headers = headers(),
                                 .remote_address = address_}));
  }
  // Brings back the token of the last page that had one.
  Response post(const std::string& path, Parameters form) {
    form.push_back({"form_token", token_});
    return post_without_token(path, form);
  }
  Response post_without_token(const std::string& path, const Parameters& form,
                              const std::vector<Header>& more = {}) {
    auto sent = headers();
    sent.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    sent.insert(sent.end(), more.begin(), more.end());
    return keep(router_->answer({.method = Method::post,
                                 .path = path,
                                 .headers = std::move(sent),
                                 .body = encode_form(form),
                                 .remote_address = address_}));
  }
  Response sign_in(const std::string& email, const std::string& password,
                   const std::string& to = "/") {
    get("/sign-in");
    return post("/sign-in", {{"email", email}, {"password", password}, {"to", to}});
  }

  const std::string& token() const { return token_; }
  std::string cookie(const std::string& name) { return cookies_[name]; }
  void set_cookie(const std::string& name, std::string value) { cookies_[name] = std::move(value); }

 private:
  std::vector<Header> headers() const {
    std::string text;
    for (const auto& [name, value] : cookies_) {
      if (!value.empty()) text.append(text.empty() ? "" : "; ").append(name + "=" + value);
    }
    if (text.empty()) return {};
    return {{"Cookie", text}};
  }
  Response keep(Response response) {
    for (const auto& [name, value] : response.headers) {
      if (name != "Set-Cookie") continue;
      const auto sign = value.find('=');
      cookies_[value.substr(0, sign)] = value.substr(sign + 1, value.find(';') - sign - 1);
    }
    const auto token = value_after(response.body, "name=\"form_token\"", "value");
    if (!token.empty()) token_ = token;
    return response;
  }

  const Router* router_;
  std::string address_;
  std::map<std::string, std::string> cookies_;
  std::string token_;
};

inline std::string location_of(const Response& response) {
  return std::string(find_header(response.headers, "Location").value_or(""));
}

// England over Leeds, Wales beside.
inline ScopeTree two_nations(Transaction&) {
  return ScopeTree({{"england", ""}, {"leeds", "england"}, {"wales", ""}});
}
inline std::vector<NamedScope> named_nations(Transaction&) {
  return {{"england", "England"}, {"leeds", "Leeds"}, {"wales", "Wales"}};
}

inline Page bare_page(std::string title, Html main, const Visitor& visitor) {
  Page page{.title = std::move(title), .main = std::move(main)};
  if (!visitor.is_guest()) {
    page.navigation = {{.text = visitor.name, .href = "/account"}};
    page.before_content = Html().raw("<form><input name=\"form_token\"");
    page.before_content.attribute("value", visitor.form_token).raw("></form>\n");
  }
  return page;
}

struct SignInFixture : SessionFixture {
  Account given_user(const std::string& email, std::optional<Grant> grant = std::nullopt,
                     const std::string& name = "Ann") {
    auto invited = given_account(email, name, std::move(grant));
    const auto hash = hasher.hash(kPassword);
    return changed(
        [&](Transaction& t) { return set_password(t, invited.account, hash, act_at(kMorning)); });
  }
  Account present(const std::string& email) {
    return changed([&](Transaction& t) { return account_of_email(t, email).value(); });
  }
  Browser browser(std::string address = "192.0.2.1") { return {router, std::move(address)}; }
  Browser signed_in(const std::string& email, std::string address = "192.0.2.1") {
    auto made = browser(std::move(address));
    EXPECT_EQ(made.sign_in(email, kPassword).status, 303);
    return made;
  }
  static bool holds(const Response& response, std::string_view text) {
    return response.body.find(text) != std::string::npos;
  }

  PasswordHasher hasher{PasswordCost{1, 8192}};
  SealingKey key = SealingKey::drawn();
  Reception reception{.memory = memory(),
                      .hasher = hasher,
                      .key = key,
                      .frame = bare_page,
                      .scope_tree = two_nations,
                      .scopes = named_nations,
                      .site = "https://commonweal.example.org"};
  std::vector<std::string> failures;
  std::vector<std::string> routes_seen;
  Router router{
      {.routes = sign_in_routes(reception),
       .error_page = [](const Request&, int status,
                        const std::string&) { return plain_text(status, "refused"); },
       .observe =
           [this](const Answered& answered) {
             routes_seen.emplace_back(answered.route);
             if (!answered.failure.empty()) failures.emplace_back(answered.failure);
           },
       .recognise = [this](const Request& request) { return recognise(reception.memory, request); },
       .owns_token = owns_form_token}};
};

}  // namespace commonweal::platform
