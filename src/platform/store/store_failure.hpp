#pragma once

// The world's fault, not the input's: what a failing database throws. The sentence names the
// database and never its password, nor what is kept in it.

#include <stdexcept>

namespace commonweal::platform {

struct StoreFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Another held what was needed for as long as we wait. Trying again later may work.
struct StoreBusy : StoreFailure {
  using StoreFailure::StoreFailure;
};

// The database is not there to be asked or written to: no connection, a full or a read-only disk.
struct StoreUnavailable : StoreFailure {
  using StoreFailure::StoreFailure;
};

// The connection was lost while a change was being kept: it may be there, or not.
struct StoreUncertain : StoreUnavailable {
  using StoreUnavailable::StoreUnavailable;
};

// A newer version of this program has written to it.
struct StoreTooNew : StoreFailure {
  using StoreFailure::StoreFailure;
};

}  // namespace commonweal::platform
