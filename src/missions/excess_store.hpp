#pragma once

// Reads what a body is held against its peers with.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/excess_choice.hpp"
#include "missions/holdings_store.hpp"

namespace commonweal::missions {

// As an address says it; empty is absent.
struct ExcessAddress {
  std::string_view metric;
  std::string_view body = {};                // Empty: the metric's own.
  std::vector<std::string_view> peers = {};  // Their codes; those like it where none is named.
  ExcessText question = {};
};

// From the parameters of an address; "peers=A,B" and "peers=A&peers=B" are the same.
template <class Parameters>
ExcessAddress excess_address(std::string_view metric, const Parameters& query) {
  ExcessAddress address{.metric = metric};
  for (const auto& [name, value] : query) {
    if (name == "body") address.body = value;
    if (name == "from") address.question.from = value;
    if (name == "to") address.question.to = value;
    if (name == "level") address.question.level = value;
    if (name == "years") address.question.years = value;
    if (name != "peers") continue;
    std::string_view rest = value;
    while (!rest.empty()) {
      const auto comma = rest.find(',');
      address.peers.push_back(rest.substr(0, comma));
      rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
    }
  }
  return address;
}

// Those of the same kind and parent that have a figure of the metric, by name, without the body.
// None where there are too many of them for a glance.
std::vector<const Body*> peers_like(const Holdings& holdings, const Metric& metric,
                                    const Body& body);

// Without years: the last ten of the body. Not found: no such metric or body. Bad input: a year
// that is none of the metric's, a body or a peer without figures, no year that can be summed.
base::Result<ChosenExcess> load_excess(const Holdings& holdings, const ExcessAddress& address);

}  // namespace commonweal::missions
