#pragma once

// The outlines of councils, ready to be drawn, and kept at hand: they are made again only after
// boundaries or bodies were written. Knows nothing of figures.

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "missions/holdings_store.hpp"
#include "platform/map/outline.hpp"

namespace commonweal::missions {

struct CouncilMap {
  // None where too few of the boundaries are held: a map full of holes says less than tiles.
  std::shared_ptr<const platform::Outlines> outlines;
  std::vector<std::string> lacking;       // Councils that it would have and no boundary is held of.
  std::vector<std::string> attributions;  // What licences ask to be said beside it.
};

// Two ways to cut a country into councils that do not overlap.
struct CouncilOutlines {
  CouncilMap upper;  // Those that lie in no other: counties too.
  CouncilMap lower;  // Those that no other lies in: districts too.
};

// From the boundaries and bodies as they stand in this view of the database.
std::shared_ptr<const CouncilOutlines> load_council_outlines(const Holdings& holdings);

// For one database. May be asked from any thread.
class OutlineKeeper {
 public:
  // As of this view of the database.
  std::shared_ptr<const CouncilOutlines> outlines(const Holdings& holdings);

 private:
  std::mutex mutex_;
  std::int64_t written_ = -1;  // When what is kept was made.
  std::shared_ptr<const CouncilOutlines> kept_;
};

// Those that the holdings' keeper has, or else made now.
std::shared_ptr<const CouncilOutlines> council_outlines(const Holdings& holdings);

}  // namespace commonweal::missions
