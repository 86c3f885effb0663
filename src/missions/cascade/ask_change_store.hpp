#pragma once

// Asking a body for a metric, passing one on, and taking an ask back: checked and written in the
// caller's transaction, with its audit row. Who may is asked here, where the record is written.

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "missions/directory.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// What is asked, as it was typed: bodies by code or by name.
struct AskOrder {
  std::string metric;
  std::string body;
  std::string asked_by;
  std::string target;  // A code; may be empty.
  std::string words;
};

// What a body passes on of what it is asked itself.
struct PassOnOrder {
  std::string metric;
  std::string to;  // A body under it, or kEveryBodyBelow.
  std::string words;
};
inline constexpr std::string_view kEveryBodyBelow = "all";

// Where the write happens, and who it is.
struct AskChange {
  platform::Transaction& transaction;
  const Directory& directory;  // Of the same view.
  const platform::Visitor& visitor;
  base::Instant now;
};

// The mission unit asks, in the name of a body for which it is to ask the other (is_for). Forbidden
// to others.
[[nodiscard]] base::Result<void> put_ask(const AskChange& change, const AskOrder& order);

// A lead of the body passes on; returns how many bodies are asked anew. Forbidden to leads of
// others; refused for a metric that the body is not asked for, and for bodies not under it.
[[nodiscard]] base::Result<std::size_t> pass_on(const AskChange& change, const Body& body,
                                                const PassOnOrder& order);

// For the mission unit, any ask.
[[nodiscard]] base::Result<void> withdraw_ask(const AskChange& change, std::string_view ask);

// For a lead of the body that asked.
[[nodiscard]] base::Result<void> withdraw_ask_of(const AskChange& change, const Body& asker,
                                                 std::string_view ask);

// Whether the visitor may steer, or answer for the body. Reads the tree of bodies.
bool may_steer(platform::Transaction& transaction, const platform::Visitor& visitor);
bool may_answer(platform::Transaction& transaction, const platform::Visitor& visitor,
                const Body& body);

}  // namespace commonweal::missions
