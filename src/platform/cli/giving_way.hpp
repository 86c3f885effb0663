#pragma once

// Long work that gives way to others: on a busy machine pages come first, on an idle one it is as
// quick as ever. Knows nothing of what the work is.

#include <future>
#include <utility>

namespace commonweal::platform {

// From now on the calling thread, and every thread that it starts, waits for what is more urgent.
void give_way();

// Does the work on a thread of its own that gives way, and waits for it: the caller keeps its rank.
// Gives back what the work does, or throws what it throws.
template <class Work>
auto giving_way(Work work) {
  return std::async(std::launch::async,
                    [&work] {
                      give_way();
                      return work();
                    })
      .get();
}

}  // namespace commonweal::platform
