#include "app/serve_command.hpp"

#include <csignal>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/serve_settings.hpp"
#include "app/site.hpp"
#include "app/version.hpp"
#include "platform/http/server.hpp"
#include "platform/operations/event_log.hpp"
#include "platform/operations/metrics.hpp"
#include "platform/operations/operation_routes.hpp"

namespace commonweal::app {
namespace {

using platform::Call;
using platform::ExitStatus;

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

platform::Response bare_error(const platform::Request&, int status, std::string) {
  return platform::plain_text(status, std::string(platform::reason_phrase(status)) + '\n');
}

// The numbers for a monitor, on an address of their own; none where none was given.
std::unique_ptr<platform::Server> monitor_server(const std::optional<Endpoint>& endpoint,
                                                 const platform::Metrics& metrics) {
  if (!endpoint) return nullptr;
  return std::make_unique<platform::Server>(
      platform::ServerOptions{.address = endpoint->address, .port = endpoint->port, .threads = 1},
      platform::Router({.routes = {platform::metrics_route(metrics)},
                        .error_page = bare_error,
                        .observe = [](const platform::Answered&) {}}));
}

platform::ServerOptions server_options(const ServeSettings& settings) {
  return {.address = settings.listen.address,
          .port = settings.listen.port,
          .tls = settings.tls,
          .proxies = settings.proxies};
}

void greet(const Call& call, const ServeSettings& settings, std::uint16_t port) {
  call.out << "Commonweal serves " << (settings.tls ? "https://" : "http://")
           << shown(settings.listen.address) << ':' << port << "/ until it is interrupted (Ctrl-C)."
           << std::endl;
}

base::Result<ExitStatus> serve(const Call& call) {
  auto settings = serve_settings(call);
  if (!settings) return base::fail(std::move(settings));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));

  const StopSignals stop_signals;
  platform::EventLog log(call.err, call.world.now);
  platform::Metrics metrics;
  const auto observe = [&](const platform::Answered& answered) {
    log.write(answered);
    metrics.count(answered);
  };
  platform::Server server(
      server_options(*settings),
      platform::Router(site(*store, std::filesystem::path(call.world.share) / "assets", observe)));
  const auto monitor = monitor_server(settings->metrics_listen, metrics);
  greet(call, *settings, server.port());
  log.write("started", {{"version", version_text()}});
  stop_signals.wait();
  server.stop();
  log.write("stopped");
  return ExitStatus::done;
}

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
    .options = kServeOptions,
    .uses = platform::Command::Uses::store_to_write,
    .run = serve,
    .right = platform::Right::administer,
};

}  // namespace commonweal::app
