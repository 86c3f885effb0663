#pragma once

// The route map at work: finds the route, runs its handler, and turns whatever goes wrong into a
// page. Nothing is thrown out of it. Knows nothing of sockets.
//
// A path with a slash too many at its end is sent on to the one without (308), where there is one.

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/reference.hpp"
#include "platform/http/route.hpp"
#include "platform/http/route_table.hpp"

namespace commonweal::platform {

// Renders the page for a status from 400 up. `reference` is empty unless something of ours failed.
// It must not fail itself; if it does, a line of plain text is sent.
using ErrorPage = std::function<Response(const Request&, int status, std::string reference)>;

// Takes one line for the log, from any thread.
using Log = std::function<void(std::string_view line)>;

// Finds out who asks, from the cookie of a request.
using Recognise = std::function<Visitor(const Request&)>;

struct Site {
  std::vector<Route> routes;
  ErrorPage error_page;
  Log log;
  Recognise recognise = nullptr;          // None: all are guests.
  std::string_view sign_in = "/sign-in";  // Where a guest is sent from a page that needs a right.
};

class Router {
 public:
  // Throws a Defect if two routes could answer the same request.
  explicit Router(Site site);

  Response answer(Request request) const;

  // How large the body of this request may be, where that is more than what is usual.
  std::size_t body_bytes_max(const Request& request, std::size_t usual) const;

  // The error page of that status.
  Response refuse(const Request& request, int status) const;

  const std::vector<Route>& routes() const { return table_.routes(); }

 private:
  Response without_slash(const Request& request, Segments segments) const;
  Response not_allowed(const Request& request, std::span<const Route* const> choices) const;
  Response run(const Route& route, Request request) const;
  Response admit(const Route& route, Request& request) const;
  Response turn_away(const Request& request) const;
  Response failed(const Route& route, const Request& request, std::string_view what) const;
  Response error_page(const Request& request, int status, const std::string& reference) const;

  RouteTable table_;
  ErrorPage error_page_;
  Log log_;
  Recognise recognise_;
  std::string_view sign_in_;
  std::unique_ptr<References> references_;
};

}  // namespace commonweal::platform
