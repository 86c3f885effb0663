#pragma once

// Finds the routes whose pattern a path fits. A segment that a pattern names comes before one that
// it leaves open, so /metrics/new is never taken for a metric; one of which it names the ending,
// /metrics/{metric}.csv, comes between the two. Knows nothing of methods' meaning,
// handlers or errors.

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "platform/http/route.hpp"

namespace commonweal::platform {

// "/metrics/a%20b" is {"metrics", "a b"}; "/metrics/" is {"metrics", ""}; "/" is {""}.
using Segments = std::vector<std::string>;

// Fails if the path is not absolute, has a broken escape or is not UTF-8.
base::Result<Segments> path_segments(std::string_view path);

class RouteTable {
 public:
  // Throws a Defect for a pattern that is none, and for two routes of which neither is the better
  // for a path that both fit: the same pattern and method, or "/a/{b}" beside "/{a}/b".
  explicit RouteTable(std::vector<Route> routes);

  // The routes, one for each method, whose pattern fits best; none if no pattern fits.
  std::span<const Route* const> find(const Segments& segments) const;

  const std::vector<Route>& routes() const { return routes_; }

 private:
  struct Node {
    std::map<std::string, std::unique_ptr<Node>, std::less<>> named;
    std::map<std::string, std::unique_ptr<Node>, std::less<>> ending;  // By ".csv".
    std::unique_ptr<Node> open;
    std::vector<const Route*> routes;
  };
  static const Node* walk(const Node& node, std::span<const std::string> rest);
  void add(const Route& route);

  std::vector<Route> routes_;
  Node root_;
};

// What the path says for each parameter that the route's pattern names.
Parameters path_parameters(const Route& route, const Segments& segments);

}  // namespace commonweal::platform
