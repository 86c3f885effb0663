#pragma once

// Codes of six digits that an authenticator app shows for half a minute (RFC 6238 with SHA-1, the
// only kind that all apps know). The secret they come from is held as base32 text.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.hpp"

namespace commonweal::platform {

inline constexpr std::int64_t kCodeSeconds = 30;

std::string new_code_secret();  // 160 bits: "JBSWY3DP…", 32 letters.

// The code of a step of half a minute since 1970.
std::string one_time_code(std::string_view secret, std::int64_t step);

// The step whose code was typed: now's, the one before or the one after, because clocks differ.
// None where it is no such code, or one of a step that was used already.
std::optional<std::int64_t> step_of_code(std::string_view secret, std::string_view typed,
                                         base::Instant now, std::int64_t last_used_step);

// What the app reads from the picture: "otpauth://totp/Commonweal:ann%40example.org?secret=…".
std::string app_address(std::string_view secret, std::string_view account);

}  // namespace commonweal::platform
