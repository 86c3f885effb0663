#pragma once

// The records of prevention spending as rows, and who may write in them. Which account classified
// something is kept beside the record and never shown: it may not review it.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "investment/prevention/prevention_book.hpp"
#include "missions/record_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

PreventionBook load_prevention(platform::Transaction& transaction);
std::optional<Classification> find_classification(platform::Transaction& transaction,
                                                  std::string_view code);

// Whether the visitor may classify and review.
bool may_classify(const platform::Visitor& visitor);
// Whether another account has classified it, so that the visitor may review it.
bool may_review(platform::Transaction& transaction, const platform::Visitor& visitor,
                std::string_view code);

// Proposes a classification: it counts for nothing until another account of another office has
// reviewed it.
[[nodiscard]] base::Result<void> put_classification(platform::Transaction& transaction,
                                                    const platform::Visitor& visitor,
                                                    const missions::Record& record,
                                                    const platform::Act& act);

struct Review {
  ReviewState verdict;  // Reviewed or disputed.
  std::string office;
  std::string day;
  std::string words;
};
[[nodiscard]] base::Result<void> put_review(platform::Transaction& transaction,
                                            const platform::Visitor& visitor, std::string_view code,
                                            const Review& review, const platform::Act& act);

}  // namespace commonweal::investment
