#pragma once

// What the browser brings back from the sign-in service: a code, or the reason why there is none
// (RFC 6749, 4.1.2; RFC 9207). Anyone can write such an address: nothing of it is shown or logged.

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "platform/http/form_text.hpp"

namespace commonweal::platform {

struct AnswerExpectation {
  std::string_view state;
  std::string_view issuer;
  bool names_itself = false;  // Then an answer without `iss` is not the provider's.
};

// The code.
base::Result<std::string> read_answer(const Parameters& query, const AnswerExpectation& expected);

}  // namespace commonweal::platform
