#include "app/serve_command.hpp"

#include <arpa/inet.h>

#include <csignal>
#include <filesystem>
#include <iostream>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/site.hpp"
#include "base/number_text.hpp"
#include "platform/http/server.hpp"

namespace commonweal::app {
namespace {

using platform::Call;
using platform::ExitStatus;

constexpr std::int64_t kLastPort = 65535;

struct Endpoint {
  std::string address;
  std::uint16_t port;
};

bool is_ip_address(const std::string& text) {
  in6_addr bytes{};  // Room for either.
  return inet_pton(AF_INET, text.c_str(), &bytes) == 1 ||
         inet_pton(AF_INET6, text.c_str(), &bytes) == 1;
}

// "127.0.0.1:8080", "[::1]:8080", "0.0.0.0:0" for any free port.
base::Result<Endpoint> endpoint_in(base::Field field) {
  const auto colon = field.text.rfind(':');
  std::string address(field.text.substr(0, colon));
  if (address.starts_with('[') && address.ends_with(']')) {
    address = address.substr(1, address.size() - 2);
  }
  if (colon != std::string_view::npos && is_ip_address(address)) {
    const auto port = base::whole_number({field.place, field.text.substr(colon + 1)});
    if (port && 0 <= *port && *port <= kLastPort) {
      return Endpoint{std::move(address), static_cast<std::uint16_t>(*port)};
    }
  }
  std::vector<base::Problem> problems;
  problems.push_back({.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not an address and port. Write it like 127.0.0.1:8080."});
  return base::fail(base::ErrorCode::invalid_input, std::move(problems));
}

// The signals that end a service. Blocked before any thread starts, so that only wait() gets them.
class StopSignals {
 public:
  StopSignals() {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGINT);
    sigaddset(&signals_, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
  }
  void wait() const {
    int signal = 0;
    sigwait(&signals_, &signal);
  }

 private:
  sigset_t signals_{};
};

std::string shown(const std::string& address) {
  return address.find(':') == std::string::npos ? address : "[" + address + "]";
}

base::Result<ExitStatus> serve(const Call& call) {
  auto endpoint = endpoint_in(call.field("--listen"));
  if (!endpoint) return base::fail(std::move(endpoint));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));

  const StopSignals stop_signals;
  std::mutex log_lock;
  const auto log = [&](std::string_view line) {
    const std::lock_guard lock(log_lock);
    call.err << base::text(call.world.now()) << ' ' << line << std::endl;
  };
  platform::Server server(
      {.address = endpoint->address, .port = endpoint->port},
      platform::Router(site(*store, std::filesystem::path(call.world.share) / "assets", log)));
  call.out << "Commonweal serves http://" << shown(endpoint->address) << ':' << server.port()
           << "/ until it is interrupted (Ctrl-C)." << std::endl;
  stop_signals.wait();
  server.stop();
  return ExitStatus::done;
}

constexpr platform::Option kOptions[] = {
    {.name = "--listen",
     .value = "ADDRESS:PORT",
     .help = "Where to listen. Port 0 is any free one.",
     .fallback = "127.0.0.1:8080"},
};

}  // namespace

const platform::Command kServe{
    .area = "",
    .verb = "serve",
    .summary = "Serves the pages and the API.",
    .description =
        "Opens the database, creates it if it is not there, and serves its pages until it is "
        "interrupted. Requests that are being answered are finished first.",
    .example = "commonweal serve --listen 127.0.0.1:8080",
    .operands = {},
    .options = kOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = serve,
    .right = platform::Right::administer,
};

}  // namespace commonweal::app
