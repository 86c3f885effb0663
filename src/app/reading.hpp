#pragma once

// A function that reads from the record as a handler of a route: its answer comes from one view of
// the store, and what it refuses is rendered by the kind of route.

#include <memory>
#include <utility>

#include "app/shelf.hpp"
#include "base/result.hpp"
#include "platform/http/route.hpp"

namespace commonweal::app {

using Refusal = platform::Response (*)(const platform::Request&, const base::Error&);
using Shared = std::shared_ptr<Shelf>;

template <class Source>
using Reader = base::Result<platform::Response> (*)(const platform::Request&, Source);

inline platform::Handler reading(const Shared& shelf, Reader<const missions::Holdings&> reader,
                                 Refusal refusal) {
  const auto make = [reader, refusal](const platform::Request& request,
                                      const missions::Holdings& holdings) {
    auto response = reader(request, holdings);
    return response ? *std::move(response) : refusal(request, response.error());
  };
  return [shelf, make](const platform::Request& request) { return shelf->answer(request, make); };
}

// The same for who needs no records.
inline platform::Handler reading(const Shared& shelf, Reader<platform::Transaction&> reader,
                                 Refusal refusal) {
  const auto make = [reader, refusal](const platform::Request& request,
                                      const missions::Holdings& holdings) {
    auto response = reader(request, holdings.transaction);
    return response ? *std::move(response) : refusal(request, response.error());
  };
  return [shelf, make](const platform::Request& request) { return shelf->answer(request, make); };
}

// The same for who reads the paper, which comes with the program. The shelf outlives its handlers.
inline platform::Handler reading(const Shared& shelf, Reader<const missions::Paper&> reader,
                                 Refusal refusal) {
  const auto make = [&paper_of = *shelf, reader, refusal](const platform::Request& request,
                                                          const missions::Holdings&) {
    auto response = reader(request, paper_of.paper());
    return response ? *std::move(response) : refusal(request, response.error());
  };
  return [shelf, make](const platform::Request& request) { return shelf->answer(request, make); };
}

}  // namespace commonweal::app
