#include "platform/http/router.hpp"

#include <algorithm>
#include <random>
#include <utility>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

std::uint64_t random_seed() {
  std::random_device device;
  return (std::uint64_t{device()} << 32) | device();
}

// A get route answers HEAD; the server withholds the body.
const Route* route_for(Method method, std::span<const Route* const> choices) {
  const auto wanted = method == Method::head ? Method::get : method;
  const auto found = std::ranges::find(choices, wanted, &Route::method);
  return found == choices.end() ? nullptr : *found;
}

// A message of an exception may hold anything; in the log it stays one line.
std::string on_one_line(std::string_view text) {
  std::string line(text);
  std::ranges::replace_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return line;
}

// Escaped anew from the decoded segments: what was sent could read as another site's address.
std::string address(const Segments& segments, const Parameters& query) {
  std::string text;
  for (const auto& segment : segments) text.append("/").append(encode_path_segment(segment));
  if (!query.empty()) text.append("?").append(encode_form(query));
  return text;
}

// A page that was made for one person is not there any more when they have signed out.
Response kept_by_no_cache(const Request& request, Response response) {
  const bool is_personal = !request.visitor.is_guest();
  if (is_personal && !find_header(response.headers, "Cache-Control")) {
    response.headers.push_back({"Cache-Control", "no-store"});
  }
  return response;
}

}  // namespace

struct Router::Trace {
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
  std::string_view route = "";
  std::string failure = "";
};

Router::Router(Site site)
    : table_(std::move(site.routes)),
      error_page_(std::move(site.error_page)),
      observe_(std::move(site.observe)),
      recognise_(std::move(site.recognise)),
      owns_token_(std::move(site.owns_token)),
      status_of_failure_(std::move(site.status_of_failure)),
      sign_in_(site.sign_in),
      references_(std::make_unique<References>(random_seed())) {
  CW_CHECK(error_page_ && observe_ && status_of_failure_);
}

// The number of a request is told to the asker and to the log alike.
template <class Answer>
Response Router::traced(Request& request, const Answer& answer) const {
  Trace trace;
  request.id = references_->take();
  const Method method = request.method;
  auto response = answer(trace);
  response.headers.push_back({"X-Request-Id", request.id});
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(
      std::chrono::steady_clock::now() - trace.start);
  observe_({.id = request.id,
            .method = method,
            .route = trace.route,
            .status = response.status,
            .took = took,
            .failure = trace.failure});
  return response;
}

Response Router::answer(Request request) const {
  return traced(request, [&](Trace& trace) { return find(request, trace); });
}

Response Router::refuse(Request request, int status) const {
  return traced(request, [&](Trace&) { return error_page(request, status); });
}

Response Router::find(Request& request, Trace& trace) const {
  auto segments = path_segments(request.path);
  if (!segments) return error_page(request, 400);
  const auto choices = table_.find(*segments);
  if (choices.empty()) return without_slash(request, *std::move(segments));
  const auto* const route = route_for(request.method, choices);
  if (route == nullptr) return not_allowed(request, choices);
  trace.route = route->pattern;
  request.path_parameters = path_parameters(*route, *segments);
  return run(*route, request, trace);
}

std::size_t Router::body_bytes_max(const Request& request, std::size_t usual) const {
  const auto segments = path_segments(request.path);
  if (!segments) return usual;
  const auto* const route = route_for(request.method, table_.find(*segments));
  return route == nullptr ? usual : std::max(usual, route->body_bytes_max);
}

Response Router::without_slash(const Request& request, Segments segments) const {
  if (segments.size() > 1 && segments.back().empty()) {
    segments.pop_back();
    if (!table_.find(segments).empty()) {
      auto location = address(segments, request.query_parameters);
      return {.status = 308, .headers = {{"Location", std::move(location)}}};
    }
  }
  return error_page(request, 404);
}

Response Router::not_allowed(const Request& request, std::span<const Route* const> choices) const {
  std::string allowed;
  for (const auto* route : choices) {
    allowed.append(allowed.empty() ? "" : ", ").append(method_word(route->method));
    if (route->method == Method::get) allowed.append(", HEAD");
  }
  auto page = error_page(request, 405);
  page.headers.push_back({"Allow", std::move(allowed)});
  return page;
}

// Finds out who asks, lets them in where they hold the right, and only then reads their form.
Response Router::admit(const Route& route, Request& request) const {
  if (recognise_) request.visitor = recognise_(request);
  if (!may_enter(request.visitor, route.right)) return turn_away(request);
  if (request.method == Method::post) {
    if (const int status = read_form(request); status != 0) return error_page(request, status);
    if (!is_own_form(request, owns_token_)) return error_page(request, 403);
  }
  return kept_by_no_cache(request, route.handler(request));
}

// Guests are asked to sign in, and come back to the page they wanted.
Response Router::turn_away(const Request& request) const {
  if (!request.visitor.is_guest()) return error_page(request, 403);
  const bool is_page = request.method != Method::post && !request.path.starts_with("/api/");
  if (!is_page) return error_page(request, 401);
  std::string wanted = request.path;
  if (!request.query_parameters.empty()) {
    wanted.append("?").append(encode_form(request.query_parameters));
  }
  return redirect(std::string(sign_in_) + '?' + encode_form({{"to", std::move(wanted)}}));
}

Response Router::run(const Route& route, Request& request, Trace& trace) const {
  try {
    auto response = admit(route, request);
    CW_CHECK(is_sendable(response));
    return response;
  } catch (const std::exception& failure) {
    return failed(request, status_of_failure_(failure), failure.what(), trace);
  } catch (...) {
    return failed(request, 500, "what was thrown is no exception", trace);
  }
}

Response Router::failed(const Request& request, int status, std::string_view what,
                        Trace& trace) const {
  trace.failure = on_one_line(what);
  return error_page(request, status, request.id);
}

Response Router::error_page(const Request& request, int status,
                            const std::string& reference) const {
  try {
    auto page = error_page_(request, status, reference);
    CW_CHECK(is_sendable(page));
    page.status = status;
    return page;
  } catch (const std::exception& failure) {
    observe_({.id = request.id,
              .method = request.method,
              .route = "",
              .status = status,
              .took = {},
              .failure = "The error page failed: " + on_one_line(failure.what())});
  }
  std::string text = "Sorry, there is a problem with the service. Try again later.\n";
  if (!reference.empty()) text.append("Reference: ").append(reference).append("\n");
  return plain_text(status, std::move(text));
}

}  // namespace commonweal::platform
