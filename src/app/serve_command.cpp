#include "app/serve_command.hpp"

#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "app/first_administrator.hpp"
#include "app/reception.hpp"
#include "app/serve_settings.hpp"
#include "app/site.hpp"
#include "app/stop_signals.hpp"
#include "app/version.hpp"
#include "platform/audit/audit_log.hpp"
#include "platform/http/server.hpp"
#include "platform/oidc/oidc_client.hpp"
#include "platform/operations/event_log.hpp"
#include "platform/operations/metrics.hpp"
#include "platform/operations/operation_routes.hpp"

namespace commonweal::app {
namespace {

using platform::Call;
using platform::ExitStatus;

std::string shown(const std::string& address) {
  return address.find(':') == std::string::npos ? address : "[" + address + "]";
}

platform::Response bare_error(const platform::Request&, int status, const std::string&) {
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

std::string address_of(const ServeSettings& settings, std::uint16_t port) {
  return (settings.tls ? "https://" : "http://") + shown(settings.listen.address) + ':' +
         std::to_string(port);
}

// For links; on a port that nobody chose, a path has to do.
std::string site_of(const ServeSettings& settings, std::uint16_t port) {
  if (!settings.public_url.empty() || port == 0) return settings.public_url;
  return address_of(settings, port);
}

void greet(const Call& call, const std::string& address) {
  call.out << "Commonweal serves " << address << "/ until it is interrupted (Ctrl-C)." << std::endl;
}

std::unique_ptr<platform::OidcClient> provider_of(const ServeSettings& settings) {
  if (!settings.provider) return nullptr;
  return std::make_unique<platform::OidcClient>(*settings.provider);
}

WorkOptions work_options(const Call& call, platform::EventLog& log) {
  return {.db = std::string(call.field("--db").text),
          .desk = call.desk_url(),
          .log = [&log](std::string_view failure) { log.write("jobs", {{"failure", failure}}); }};
}

// Kept where who can write the database cannot, it shows later whether acts were cut off.
void note_head(platform::Store& store, platform::EventLog& log) {
  try {
    platform::Transaction transaction(store, platform::Access::read);
    const auto head = platform::audit_head(transaction);
    log.write("audit_head", {{"head", head.hash}, {"acts", head.acts}});
  } catch (const platform::StoreFailure& failure) {
    log.write("audit_head_unknown", {{"failure", failure.what()}});
  }
}

// Beside the server, so that no reader waits for a forecast. Without it readers only wait longer.
void warm(Shelf& shelf, const std::stop_token& stop, platform::EventLog& log) {
  try {
    const auto forecasts = shelf.warm([&stop] { return !stop.stop_requested(); });
    log.write("forecasts_made", {{"forecasts", forecasts}});
  } catch (const std::exception& failure) {
    log.write("forecasts_not_made", {{"failure", failure.what()}});
  }
}

base::Result<ExitStatus> serve(const Call& call) {
  auto settings = serve_settings(call);
  if (!settings) return base::fail(std::move(settings));
  auto store = call.open_store();
  if (!store) return base::fail(std::move(store));
  auto desk = call.open_desk();
  if (!desk) return base::fail(std::move(desk));
  platform::PasswordHasher hasher;
  const auto key = platform::SealingKey::kept_in(settings->key_file);
  const auto provider = provider_of(*settings);
  auto front = reception({.record = *store, .desk = *desk, .now = call.world.now}, hasher, key,
                         site_of(*settings, settings->listen.port));
  front.provider = provider.get();
  front.brand = settings->brand;

  const StopSignals stop_signals;
  platform::EventLog log(call.err, call.world.now);
  const auto tell = [&log](std::string_view sql, std::chrono::microseconds took) {
    log.write("slow_query", {{"statement", sql}, {"micros", took.count()}});
  };
  store->tell_slow({.threshold = settings->slow_query, .tell = tell});
  desk->tell_slow({.threshold = settings->slow_query, .tell = tell});
  platform::Metrics metrics;
  const auto observe = [&](const platform::Answered& answered) {
    log.write(answered);
    metrics.count(answered);
  };
  Work work(front, work_options(call, log));
  const auto shelf = shelf_of(front, {.api_rate = settings->api_rate, .share = call.world.share});
  platform::Server server(
      server_options(*settings),
      platform::Router(
          site(front, work, std::filesystem::path(call.world.share) / "assets", observe, shelf)));
  const auto monitor = monitor_server(settings->metrics_listen, metrics);
  greet(call, address_of(*settings, server.port()));
  greet_first_administrator(call.out, *store, site_of(*settings, server.port()),
                            {.at = call.world.now(), .actor = call.world.actor, .action = "serve"});
  const std::string version = version_text();
  log.write("started", {{"version", version.substr(0, version.find('\n'))}});
  work.start();
  std::jthread warming([&](const std::stop_token& stop) { warm(*shelf, stop, log); });
  while (!stop_signals.came_within(until_midnight(call.world.now()))) note_head(*store, log);
  warming.request_stop();
  server.stop();
  work.stop();
  warming.join();
  note_head(*store, log);
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
    .desk = platform::Command::Desk::used,
    .right = platform::Right::administer,
};

}  // namespace commonweal::app
