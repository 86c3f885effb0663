#pragma once

// How publishers write periods, brought into our form in the plainest way there is: it stands apart
// from base on purpose.

#include <optional>
#include <string>

namespace commonweal {

// None where a text is of another form: calendar years in a column of financial years.
std::optional<std::string> our_period(const std::string& text, const std::string& form);

}  // namespace commonweal
