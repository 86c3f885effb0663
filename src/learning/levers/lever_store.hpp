#pragma once

// Lever tests as rows, and who may keep one: whoever reports practice for the body that asks.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/levers/lever_test.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

std::vector<LeverTest> lever_tests_of(platform::Transaction& transaction);  // By code.
std::optional<LeverTest> find_lever_test(platform::Transaction& transaction, std::string_view code);

// Adds a test, in the caller's transaction, with its audit rows. Forbidden where the visitor may
// not for its body; its problems are at the fields' names.
[[nodiscard]] base::Result<void> put_lever_test(platform::Transaction& transaction,
                                                const platform::Visitor& visitor,
                                                const missions::Record& record,
                                                const platform::Act& act);

}  // namespace commonweal::learning
