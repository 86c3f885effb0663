#pragma once

// What a page reads from: one view of the database, and the records of that view.

#include <optional>

#include "base/check.hpp"
#include "base/period.hpp"
#include "missions/directory.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

class OutlineKeeper;
class ForecastKeeper;

struct Holdings {
  platform::Transaction& transaction;
  const Directory& directory;
  OutlineKeeper* outlines = nullptr;     // None: outlines are read anew.
  ForecastKeeper* forecasts = nullptr;   // None: forecasts are made anew.
  std::optional<base::Date> today = {};  // In London. None: nothing is held against the calendar.

  // For who must hold something against it.
  base::Date day() const {
    CW_CHECK(today);
    return *today;
  }
};

}  // namespace commonweal::missions
