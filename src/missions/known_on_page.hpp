#pragma once

// What a page says where it shows figures as they were known on a day.

#include <optional>
#include <string>

#include "base/instant.hpp"
#include "missions/known_on.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

// Which day it is, and what is not of that day. Nothing where the page shows what is known now.
platform::Html known_on_notice(const KnownOn& known_on, const std::string& now_link);

// In place of figures, where none was recorded by then.
struct NothingKnown {
  base::Date day;
  std::string body;                    // By its name.
  std::optional<base::Instant> first;  // When the first figure was recorded.
  std::string now_link;
};
platform::Html nothing_known(const NothingKnown& nothing);

}  // namespace commonweal::missions
