#pragma once

#include <cstddef>

namespace commonweal::platform {

// As many connections as are wanted, or as the process may have open beside its other files. The
// acceptor of RESTinio gives up for good when files run out, so connections must run out first.
std::size_t connections_within_file_limit(std::size_t wanted);

}  // namespace commonweal::platform
