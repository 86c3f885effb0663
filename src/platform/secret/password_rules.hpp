#pragma once

// Which passwords are taken: by length and by how soon they would be guessed, never by which
// characters they hold, as NCSC and OWASP advise. They do not expire.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::platform {

inline constexpr std::size_t kPasswordLettersMin = 12;
inline constexpr std::size_t kPasswordLettersMax = 128;

// One spelling of what can be typed in two ways ("é"). For hashing and for the rules.
std::string normal_password(std::string_view typed);

// Why the password is not taken, as a sentence; none where it is. `own_words` are what those who
// know the person would try first: their name, their e-mail address.
std::optional<std::string> password_fault(std::string_view password,
                                          const std::vector<std::string>& own_words);

}  // namespace commonweal::platform
