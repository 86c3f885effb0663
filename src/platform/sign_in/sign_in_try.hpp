#pragma once

// The steps of signing in, without their pages: the password, then the code of those who use one.
// Whatever is wrong with a name or a password, the answer and the work for it are the same.

#include <chrono>
#include <string>
#include <string_view>
#include <variant>

#include "platform/identity/account.hpp"
#include "platform/sign_in/reception.hpp"

namespace commonweal::platform {

struct MustWait {
  std::chrono::seconds wait;
};
struct Refused {};
struct NeedsCode {
  Account account;
};
struct LetIn {
  Account account;
};
using SignInAnswer = std::variant<MustWait, Refused, NeedsCode, LetIn>;

SignInAnswer try_password(const Reception& reception, std::string_view email,
                          std::string_view password, const std::string& address);

// A one-time code or, in its place, one of the codes that were written down. None works twice.
SignInAnswer try_code(const Reception& reception, AccountId account, std::string_view typed,
                      const std::string& address);

// Whether it is the person's own password: asked again before what an intruder would like to do.
SignInAnswer try_own_password(const Reception& reception, AccountId account,
                              std::string_view password, const std::string& address);

// The hash by which a recovery code is kept.
std::string recovery_hash(std::string_view typed);

}  // namespace commonweal::platform
