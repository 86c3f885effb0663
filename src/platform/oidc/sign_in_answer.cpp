#include "platform/oidc/sign_in_answer.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "platform/oidc/id_token.hpp"
#include "platform/oidc/secret_text.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kCodeMax = 4096;

std::optional<std::string_view> value_of(const Parameters& query, std::string_view name) {
  const auto found = std::ranges::find(query, name, &Parameter::name);
  if (found == query.end()) return std::nullopt;
  return found->value;
}

bool has_one_twice(const Parameters& query) {
  constexpr std::array<std::string_view, 4> kOnce{"state", "code", "error", "iss"};
  return std::ranges::any_of(
      kOnce, [&](auto name) { return std::ranges::count(query, name, &Parameter::name) > 1; });
}

// Whether this is the answer to what this browser began.
bool is_answer_to(const Parameters& query, std::string_view state) {
  return !state.empty() && is_same_secret(value_of(query, "state").value_or(""), state);
}

// By the words of RFC 6749 and OpenID Connect Core; others count as a failure of the provider.
std::string_view sentence_for(std::string_view error) {
  if (error == "access_denied") {
    return "The sign-in was refused or cancelled. To sign in, start again and let it finish.";
  }
  if (error == "login_required" || error == "interaction_required" || error == "consent_required" ||
      error == "account_selection_required") {
    return "The sign-in service needs you to sign in there first. Start again.";
  }
  if (error == "temporarily_unavailable") {
    return "The sign-in service cannot answer at the moment. Try again later.";
  }
  return "The sign-in service could not sign you in. Start again. If it happens again, tell "
         "whoever "
         "runs this service.";
}

}  // namespace

base::Result<std::string> read_answer(const Parameters& query, const AnswerExpectation& expected) {
  if (has_one_twice(query) || !is_answer_to(query, expected.state)) {
    return base::fail(base::ErrorCode::forbidden,
                      "This sign-in was not begun in this browser, or has ended since. Start "
                      "again.");
  }
  const auto issuer = value_of(query, "iss");
  if (issuer ? *issuer != expected.issuer : expected.names_itself) {
    return refuse_sign_in("it is of another sign-in service");
  }
  if (const auto error = value_of(query, "error")) {
    return base::fail(base::ErrorCode::forbidden, std::string(sentence_for(*error)));
  }
  const auto code = value_of(query, "code");
  if (!code || code->empty() || code->size() > kCodeMax) return refuse_sign_in("it has no code");
  return std::string(*code);
}

}  // namespace commonweal::platform
