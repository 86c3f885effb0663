#pragma once

#include <string>

#include "devolution/poll/poll_table.hpp"

namespace commonweal::devolution {

// The answers as they are read at a terminal. "[c]" is what is left out because fewer than ten
// people stand behind it, or because it would tell one that is.
std::string poll_table_text(const PollTable& table);

}  // namespace commonweal::devolution
