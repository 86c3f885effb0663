#pragma once

// What the tests of our server share: a small site, and a server of its own for every test.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include <gtest/gtest.h>

#include "base/check.hpp"
#include "platform/http/client_fixture.hpp"
#include "platform/http/server.hpp"

namespace commonweal::platform {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Clock = std::chrono::steady_clock;

inline const std::string kBigPage(2'000'000, 'x');

inline Response echo(const Request& request) {
  return plain_text(200, std::string(request.query("say").value_or("nothing")));
}

inline Response add_up(const Request& request) {
  return plain_text(200, std::to_string(request.body.size()));
}

inline Response defect(const Request& request) {
  CW_CHECK(request.path == "secret of the house");
  return {};
}

inline Response slow(const Request&) {
  std::this_thread::sleep_for(300ms);
  return plain_text(200, "slow");
}

inline Router test_router() {
  return Router({.routes = {{.pattern = "/echo", .right = Right::see_public, .handler = echo},
                            {.method = Method::post,
                             .pattern = "/add-up",
                             .right = Right::see_public,
                             .handler = add_up},
                            {.pattern = "/defect", .right = Right::see_public, .handler = defect},
                            {.pattern = "/slow", .right = Right::see_public, .handler = slow},
                            {.pattern = "/big",
                             .right = Right::see_public,
                             .handler =
                                 [](const Request&) {
                                   return Response{.content_type = "image/png", .body = kBigPage};
                                 }}},
                 .error_page =
                     [](const Request&, int status, std::string reference) {
                       return plain_text(status, std::to_string(status) + " " + reference);
                     },
                 .observe = [](const Answered&) {},
                 .recognise = [](const Request&) { return Visitor{.form_token = "t"}; }});
}

// Every test has a server of its own, on a port of its own.
class ServerTest : public testing::Test {
 protected:
  void start(const ServerOptions& options = {}) { server_.emplace(options, test_router()); }
  std::uint16_t port() const { return server_->port(); }
  Answer ask_for(std::string_view target) const { return ask(port(), request_text("GET", target)); }
  int status_of(std::string_view bytes) const { return ask(port(), bytes).status; }

  std::optional<Server> server_;
};

inline std::string post(std::string_view headers, std::string_view body) {
  return request_text(
             "POST", "/add-up",
             "Content-Type: application/x-www-form-urlencoded\r\n" + std::string(headers)) +
         std::string(body);
}

inline std::string post_of_size(std::size_t size) {
  std::string body = "form_token=t&";
  body.resize(size, 'x');
  return post("Content-Length: " + std::to_string(size) + "\r\n", body);
}

inline std::chrono::milliseconds since(Clock::time_point start) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
}

}  // namespace commonweal::platform
