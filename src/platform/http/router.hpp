#pragma once

// The route map at work: finds the route, runs its handler, and turns whatever goes wrong into a
// page. Nothing is thrown out of it. Knows nothing of sockets.
//
// A path with a slash too many at its end is sent on to the one without (308), where there is one.

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/form_body.hpp"
#include "platform/http/reference.hpp"
#include "platform/http/route.hpp"
#include "platform/http/route_table.hpp"

namespace commonweal::platform {

// Renders the page for a status from 400 up. `reference` is empty unless something of ours failed.
// It must not fail itself; if it does, a line of plain text is sent.
using ErrorPage = std::function<Response(const Request&, int status, std::string reference)>;

// What the log and the metrics are told of an answered request. Borrows; names the route's pattern,
// not the path: who or what was asked for is nobody's business.
struct Answered {
  std::string_view id;
  Method method;
  std::string_view route;  // Empty where none fits.
  int status;
  std::chrono::microseconds took;
  std::string_view failure;  // What went wrong on our side, on one line; empty if nothing.
};

// Called from any thread, once for each request.
using Observe = std::function<void(const Answered&)>;

// The status of a failure that is not the asker's: 500, or 503 where trying again later helps.
using StatusOfFailure = std::function<int(const std::exception&)>;

// Finds out who asks, from the cookie of a request.
using Recognise = std::function<Visitor(const Request&)>;

struct Site {
  std::vector<Route> routes;
  ErrorPage error_page;
  Observe observe;
  Recognise recognise = nullptr;  // None: all are guests.
  OwnsToken owns_token = is_token_of_visitor;
  StatusOfFailure status_of_failure = [](const std::exception&) { return 500; };
  std::string_view sign_in = "/sign-in";  // Where a guest is sent from a page that needs a right.
};

class Router {
 public:
  // Throws a Defect if two routes could answer the same request.
  explicit Router(Site site);

  Response answer(Request request) const;

  // How large the body of this request may be, where that is more than what is usual.
  std::size_t body_bytes_max(const Request& request, std::size_t usual) const;

  // Answers with the error page of that status what could not be understood as a request.
  Response refuse(Request request, int status) const;

  const std::vector<Route>& routes() const { return table_.routes(); }

 private:
  struct Trace;
  template <class Answer>
  Response traced(Request& request, const Answer& answer) const;
  Response find(Request& request, Trace& trace) const;
  Response without_slash(const Request& request, Segments segments) const;
  Response not_allowed(const Request& request, std::span<const Route* const> choices) const;
  Response run(const Route& route, Request& request, Trace& trace) const;
  Response admit(const Route& route, Request& request) const;
  Response turn_away(const Request& request) const;
  Response failed(const Request& request, int status, std::string_view what, Trace& trace) const;
  Response error_page(const Request& request, int status, const std::string& reference = "") const;

  RouteTable table_;
  ErrorPage error_page_;
  Observe observe_;
  Recognise recognise_;
  OwnsToken owns_token_;
  StatusOfFailure status_of_failure_;
  std::string_view sign_in_;
  std::unique_ptr<References> references_;
};

}  // namespace commonweal::platform
