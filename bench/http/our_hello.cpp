// The JSON of bare_restinio.cpp through our Server and Router, with all that they add: limits,
// checks, security headers, date. Prints its port, ends when its input does.

#include <cstdio>

#include "platform/http/server.hpp"

namespace {

namespace platform = commonweal::platform;

platform::Router hello_router() {
  return platform::Router(
      {.routes = {{.pattern = "/hello",
                   .right = platform::Right::see_public,
                   .handler =
                       [](const platform::Request&) {
                         return platform::ok_json(R"({"message":"hello"})");
                       }}},
       .error_page = [](const platform::Request&, int status,
                        std::string) { return platform::plain_text(status, "Sorry."); },
       .observe = [](const platform::Answered&) {}});
}

}  // namespace

int main() {
  const platform::Server server({.threads = 2}, hello_router());
  std::printf("%d\n", server.port());
  std::fflush(stdout);
  while (std::getchar() != EOF) {
  }
}
