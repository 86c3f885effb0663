#pragma once

// What a page reads from: one view of the database, and the records of that view.

#include "missions/directory.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

class OutlineKeeper;
class ForecastKeeper;

struct Holdings {
  platform::Transaction& transaction;
  const Directory& directory;
  OutlineKeeper* outlines = nullptr;    // None: outlines are read anew.
  ForecastKeeper* forecasts = nullptr;  // None: forecasts are made anew.
};

}  // namespace commonweal::missions
