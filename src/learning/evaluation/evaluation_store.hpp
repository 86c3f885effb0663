#pragma once

// The register as rows, and who may write in it: whoever reports practice for the body that spends.

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "learning/evaluation/evaluation.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

std::vector<Evaluation> evaluations_of(platform::Transaction& transaction);  // By code.
std::optional<Evaluation> find_evaluation(platform::Transaction& transaction,
                                          std::string_view code);

bool may_register(platform::Transaction& transaction, const platform::Visitor& visitor,
                  std::string_view body);

// Adds an evaluation or a version of one, in the caller's transaction, with its audit rows.
// Forbidden where the visitor may not for its body, as it was and as it is to be; its problems are
// at the fields' names.
[[nodiscard]] base::Result<void> put_evaluation(platform::Transaction& transaction,
                                                const platform::Visitor& visitor,
                                                const missions::Record& record,
                                                const platform::Act& act);

}  // namespace commonweal::learning
