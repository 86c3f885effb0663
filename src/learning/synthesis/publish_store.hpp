#pragma once

// Publishing a pooled effect as a version of its record, with its factors, in the caller's
// transaction, with an audit row. Who may is asked here, where the record is written.

#include <string>

#include "base/result.hpp"
#include "learning/synthesis/publish.hpp"
#include "learning/synthesis/synthesis_store.hpp"
#include "platform/audit/audit.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::learning {

struct Publishing {
  const missions::Holdings& holdings;
  platform::Act act;
};

struct Published {
  std::string code;
  int version;
  bool is_new_version;  // False where only factors changed.
  std::string notice;   // What to tell who published: that the grade before does not hold.
};

// An evidence lead's to do; forbidden to others.
[[nodiscard]] base::Result<void> may_publish(platform::Transaction& transaction,
                                             const platform::Visitor& visitor);

// Pools as the choice says and publishes what comes out. Refused where nothing can be pooled, where
// several measures could be and none is named, where the code is that of another intervention's
// effect, of a quoted one or of one in another measure, where the same studies stand under another
// code, and where nothing has changed. What the choice leaves open stays as the version before has
// it.
[[nodiscard]] base::Result<Published> publish_effect(const Publishing& publishing,
                                                     std::string_view intervention,
                                                     const PoolChoice& asked,
                                                     const PublishText& typed);

}  // namespace commonweal::learning
