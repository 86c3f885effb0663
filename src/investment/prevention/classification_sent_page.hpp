#pragma once

// The record that the form to classify spending sends: its choices as facts, its subject's title,
// and the definition in force.

#include <string>

#include "missions/record.hpp"
#include "platform/http/request.hpp"
#include "platform/store/store.hpp"

namespace commonweal::investment {

inline constexpr int kClassifiedParts = 3;  // As many things as one programme is asked about.

missions::Record classification_sent(platform::Transaction& transaction,
                                     const platform::Request& request, const std::string& day);

}  // namespace commonweal::investment
