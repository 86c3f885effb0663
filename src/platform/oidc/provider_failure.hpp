#pragma once

// The sign-in service of others did not do its part: not reached, too slow, too long, or not
// speaking as agreed. The world's fault, like StoreFailure: pages show a 503. What it says is for
// the log and never holds a code, a token or anything of a person.

#include <stdexcept>

namespace commonweal::platform {

struct ProviderFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace commonweal::platform
