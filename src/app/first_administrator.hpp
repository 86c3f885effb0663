#pragma once

#include <iosfwd>
#include <string>

#include "platform/audit/audit.hpp"
#include "platform/store/store.hpp"

namespace commonweal::app {

// Where nobody has an account yet, makes the first administrator's and prints the link by which
// they choose a password; once. To the terminal alone: a link has no place in a log.
void greet_first_administrator(std::ostream& terminal, platform::Store& record,
                               const std::string& site, const platform::Act& act);

}  // namespace commonweal::app
