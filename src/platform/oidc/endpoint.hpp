#pragma once

// Which addresses of a provider may be asked. The address is read by the library that will ask, so
// that both understand the same.

#include <string>

namespace commonweal::platform {

enum class Transport {
  tls,
  loopback,  // http that does not leave this machine: for tests.
  unfit,
};

// Unfit also with a user, a fragment, or a byte that has no place in an address.
Transport transport_of(const std::string& address);

}  // namespace commonweal::platform
