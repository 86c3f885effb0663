#pragma once

// Loops over several threads whose answers do not depend on how many there are: the work is cut
// into chunks of a fixed size, and whoever merges does so in the order of the chunks.

#include <cstddef>
#include <functional>
#include <vector>

namespace commonweal::base {

struct Chunk {
  std::size_t index;  // 0, 1, 2 … in the order of the items.
  std::size_t first;
  std::size_t end;  // One past the last.
};

struct ParallelOptions {
  std::size_t chunk_size =
      1024;              // Part of the answer's definition: never derive it from `threads`.
  unsigned threads = 0;  // 0: as many as the machine has.
};

// Calls `body` once for each chunk of 0 … count-1, from several threads at once. Ends when all have
// ended. If bodies throw, the exception of the lowest chunk is thrown again and later chunks that
// have not begun are left out.
void parallel_for(std::size_t count, const ParallelOptions& options,
                  const std::function<void(const Chunk&)>& body);

// The same, with a State of its own for each chunk, given back in the order of the chunks.
template <class State>
std::vector<State> parallel_states(std::size_t count, const ParallelOptions& options,
                                   const std::function<void(const Chunk&, State&)>& body) {
  std::vector<State> states((count + options.chunk_size - 1) / options.chunk_size);
  parallel_for(count, options, [&](const Chunk& chunk) { body(chunk, states[chunk.index]); });
  return states;
}

}  // namespace commonweal::base
