#include "platform/http/router.hpp"

#include <algorithm>
#include <random>
#include <utility>

#include "base/check.hpp"
#include "platform/http/form_body.hpp"

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

std::string_view method_text(Method method) {
  switch (method) {
    case Method::get: return "GET";
    case Method::head: return "HEAD";
    case Method::post: return "POST";
    case Method::other: return "other";
  }
  CW_CHECK(false);
  return "";
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

}  // namespace

Router::Router(Site site)
    : table_(std::move(site.routes)),
      error_page_(std::move(site.error_page)),
      log_(std::move(site.log)),
      recognise_(std::move(site.recognise)),
      sign_in_(site.sign_in),
      references_(std::make_unique<References>(random_seed())) {
  CW_CHECK(error_page_ && log_);
}

Response Router::answer(Request request) const {
  auto segments = path_segments(request.path);
  if (!segments) return refuse(request, 400);
  const auto choices = table_.find(*segments);
  if (choices.empty()) return without_slash(request, *std::move(segments));
  const auto* const route = route_for(request.method, choices);
  if (route == nullptr) return not_allowed(request, choices);
  request.path_parameters = path_parameters(*route, *segments);
  return run(*route, std::move(request));
}

std::size_t Router::body_bytes_max(const Request& request, std::size_t usual) const {
  const auto segments = path_segments(request.path);
  if (!segments) return usual;
  const auto* const route = route_for(request.method, table_.find(*segments));
  return route == nullptr ? usual : std::max(usual, route->body_bytes_max);
}

Response Router::refuse(const Request& request, int status) const {
  return error_page(request, status, "");
}

Response Router::without_slash(const Request& request, Segments segments) const {
  if (segments.size() > 1 && segments.back().empty()) {
    segments.pop_back();
    if (!table_.find(segments).empty()) {
      auto location = address(segments, request.query_parameters);
      return {.status = 308, .headers = {{"Location", std::move(location)}}};
    }
  }
  return refuse(request, 404);
}

Response Router::not_allowed(const Request& request, std::span<const Route* const> choices) const {
  std::string allowed;
  for (const auto* route : choices) {
    allowed.append(allowed.empty() ? "" : ", ").append(method_text(route->method));
    if (route->method == Method::get) allowed.append(", HEAD");
  }
  auto page = refuse(request, 405);
  page.headers.push_back({"Allow", std::move(allowed)});
  return page;
}

// Finds out who asks, lets them in where they hold the right, and only then reads their form.
Response Router::admit(const Route& route, Request& request) const {
  if (recognise_) request.visitor = recognise_(request);
  if (!may_enter(request.visitor, route.right)) return turn_away(request);
  if (request.method == Method::post) {
    if (const int status = read_form(request); status != 0) return refuse(request, status);
    if (!is_own_form(request)) return refuse(request, 403);
  }
  return route.handler(request);
}

// Guests are asked to sign in, and come back to the page they wanted.
Response Router::turn_away(const Request& request) const {
  if (!request.visitor.is_guest()) return refuse(request, 403);
  const bool is_page = request.method != Method::post && !request.path.starts_with("/api/");
  if (!is_page) return refuse(request, 401);
  std::string wanted = request.path;
  if (!request.query_parameters.empty()) {
    wanted.append("?").append(encode_form(request.query_parameters));
  }
  return redirect(std::string(sign_in_) + '?' + encode_form({{"to", std::move(wanted)}}));
}

Response Router::run(const Route& route, Request request) const {
  try {
    auto response = admit(route, request);
    CW_CHECK(is_sendable(response));
    return response;
  } catch (const std::exception& failure) {
    return failed(route, request, failure.what());
  } catch (...) {
    return failed(route, request, "what was thrown is no exception");
  }
}

// The log names the route's pattern, not the path: who or what was asked for is nobody's business.
Response Router::failed(const Route& route, const Request& request, std::string_view what) const {
  const auto reference = references_->take();
  std::string line = "500 " + reference + ' ';
  line.append(method_text(request.method)).append(" ").append(route.pattern).append(": ");
  log_(line.append(on_one_line(what)));
  return error_page(request, 500, reference);
}

Response Router::error_page(const Request& request, int status,
                            const std::string& reference) const {
  try {
    auto page = error_page_(request, status, reference);
    CW_CHECK(is_sendable(page));
    page.status = status;
    return page;
  } catch (const std::exception& failure) {
    log_("The error page failed: " + on_one_line(failure.what()));
  }
  std::string text = "Sorry, there is a problem with the service. Try again later.\n";
  if (!reference.empty()) text.append("Reference: ").append(reference).append("\n");
  return plain_text(status, std::move(text));
}

}  // namespace commonweal::platform
