#pragma once

#include "learning/quality/security.hpp"
#include "missions/directory.hpp"
#include "missions/effect.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// From the effect's own grade, its appraisals and the studies of its intervention and outcome.
Security security_of_effect(platform::Transaction& transaction, const missions::Directory& directory,
                            const missions::Effect& effect);

// The same for many, each table read once; in the order of the directory's effects.
std::vector<Security> security_of_effects(platform::Transaction& transaction,
                                          const missions::Directory& directory);

}  // namespace commonweal::learning
