#include "platform/http/server.hpp"

#include <malloc.h>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

#include <restinio/all.hpp>

#include "base/check.hpp"
#include "platform/http/exchange.hpp"
#include "platform/http/file_limit.hpp"
#include "platform/http/forwarded.hpp"
#include "platform/http/socket.hpp"

namespace commonweal::platform {
namespace {

using std::chrono::milliseconds;

struct Traits : restinio::traits_t<restinio::asio_timer_manager_t, restinio::null_logger_t,
                                   restinio::details::autodetect_request_handler_type,
                                   restinio::default_strand_t, Socket> {
  static constexpr bool use_connection_count_limiter = true;
};

// How often time-outs are looked at: no later than a quarter of the shortest.
milliseconds timer_period(const ServerOptions& options) {
  const auto shortest =
      std::min({options.read_timeout, options.handle_timeout, options.write_timeout});
  return std::clamp(shortest / 4, milliseconds(1), milliseconds(1000));
}

restinio::incoming_http_msg_limits_t limits(const ServerOptions& options) {
  return restinio::incoming_http_msg_limits_t{}
      .max_url_size(options.url_bytes_max)
      .max_field_count(options.header_fields_max)
      .max_field_name_size(options.header_name_bytes_max)
      .max_field_value_size(options.header_value_bytes_max + 1)  // It refuses what equals it.
      .max_body_size(options.body_bytes_read_max);
}

PaceOptions pace_of(const ServerOptions& options) {
  return {.small_bytes = options.small_request_bytes,
          .time = options.read_timeout,
          .bytes_per_second = options.upload_bytes_per_second};
}

Arrival arrival_of(const restinio::request_t& raw) {
  const auto& header = raw.header();
  Arrival arrival{.method = header.method().c_str(),
                  .target = header.request_target(),
                  .body = raw.body(),
                  .remote_address = raw.remote_endpoint().address().to_string()};
  arrival.wants_other_protocol = header.connection() == restinio::http_connection_header_t::upgrade;
  arrival.headers.reserve(header.fields_count());
  header.for_each_field(
      [&](const auto& field) { arrival.headers.push_back({field.name(), field.value()}); });
  return arrival;
}

void set_socket_options(restinio::socket_options_t& options) {
  std::error_code ignored;  // The far end may be gone already.
  options.set_option(asio::ip::tcp::no_delay(true), ignored);
}

}  // namespace

struct Server::Engine {
  Engine(const ServerOptions& chosen, Router its_router)
      : options(chosen),
        router(std::move(its_router)),
        context(tls_context(chosen.tls), pace_of(chosen), chosen.large_requests_max) {}
  ~Engine() { drop_everything(); }

  void start();
  void stop();
  void join_threads();
  void drop_everything();
  restinio::request_handling_status_t take(restinio::request_handle_t raw);
  void send(restinio::request_t& raw, Departure departure, std::shared_ptr<Engine> counted);
  restinio::server_settings_t<Traits> settings();

  ServerOptions options;
  Router router;
  std::atomic<std::uint16_t> port = 0;
  std::atomic<bool> stopping = false;
  std::atomic<int> running = 0;  // Requests from their arrival until they are answered and sent.
  Context context;
  std::unique_ptr<restinio::http_server_t<Traits>> server;
  std::vector<std::jthread> threads;
};

restinio::server_settings_t<Traits> Server::Engine::settings() {
  restinio::server_settings_t<Traits> settings;
  settings.address(asio::ip::make_address(options.address))
      .port(options.port)
      .incoming_http_msg_limits(limits(options))
      .read_next_http_message_timelimit(context.pace().longest(options.body_bytes_read_max))
      .handle_request_timeout(options.handle_timeout)
      .write_http_response_timelimit(options.write_timeout)
      .timer_manager(timer_period(options))
      .max_pipelined_requests(1)
      .concurrent_accepts_count(1)  // The acceptor is not to be used by two threads at once.
      .socket_options_setter(set_socket_options)
      .acceptor_post_bind_hook(
          [this](asio::ip::tcp::acceptor& acceptor) { port = acceptor.local_endpoint().port(); })
      .request_handler([this](const restinio::request_handle_t& raw) { return take(raw); });
  settings.max_parallel_connections(connections_within_file_limit(options.connections_max));
  return settings;
}

void Server::Engine::start() {
  // What a large body took goes back to the system, not into a heap that only grows.
  mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
  server = std::make_unique<restinio::http_server_t<Traits>>(restinio::external_io_context(context),
                                                             settings());
  server->open_sync();
  for (std::size_t count = 0; count < options.threads; ++count) {
    threads.emplace_back([this] {
      const auto work = asio::make_work_guard(context);
      context.run();
    });
  }
}

// The answer comes later, never from within this call: where it came at once, RESTinio would read
// on too early and, with its table of pipelined requests full, drop the connection.
restinio::request_handling_status_t Server::Engine::take(restinio::request_handle_t raw) {
  ++running;
  std::shared_ptr<Engine> counted(this, [](Engine* engine) { --engine->running; });
  asio::post(context, [this, raw = std::move(raw), counted = std::move(counted)] {
    try {
      auto arrival = arrival_of(*raw);
      arrival.is_secure = options.tls.has_value();
      believe_proxy(arrival, options.proxies);
      send(*raw, exchange(router, std::move(arrival), options.body_bytes_max), counted);
    } catch (...) {  // Memory ran out, at most. The time-out ends the connection.
    }
  });
  return restinio::request_accepted();
}

void Server::Engine::send(restinio::request_t& raw, Departure departure,
                          std::shared_ptr<Engine> counted) {
  auto& response = departure.response;
  auto builder = raw.create_response<restinio::user_controlled_output_t>(
      {restinio::http_status_code_t{static_cast<std::uint16_t>(response.status)},
       std::string(reason_phrase(response.status))});
  builder.append_header_date_field();
  for (auto& header : response.headers) {
    builder.append_header(std::move(header.name), std::move(header.value));
  }
  if (!response.content_type.empty()) {
    builder.append_header(restinio::http_field::content_type, std::move(response.content_type));
  }
  if (departure.closes || stopping) builder.connection_close();
  builder.set_content_length(response.body.size());
  if (!departure.body_is_withheld) builder.set_body(std::move(response.body));
  builder.done([counted = std::move(counted)](const auto&) {});
}

// The acceptor is closed with no other thread about: RESTinio does not guard it against one that is
// just accepting. What is left to answer and to send is then done by this thread.
void Server::Engine::stop() {
  if (stopping.exchange(true)) return;
  join_threads();
  server->close_sync();
  context.restart();
  const auto patience = std::chrono::steady_clock::now() + options.stop_timeout;
  while (running > 0 && context.run_one_until(patience) > 0) {
  }
  drop_everything();
}

void Server::Engine::join_threads() {
  context.stop();
  threads.clear();
}

void Server::Engine::drop_everything() {
  join_threads();
  context.drop_connections();
}

Server::Server(const ServerOptions& options, Router router)
    : engine_(std::make_unique<Engine>(options, std::move(router))) {
  CW_CHECK(options.threads > 0);
  try {
    engine_->start();
  } catch (const std::system_error& failure) {
    throw ServerFailure("Cannot listen on " + options.address + " port " +
                        std::to_string(options.port) + ": " + failure.code().message() +
                        ". Choose another address or port.");
  }
}

Server::~Server() { stop(); }

std::uint16_t Server::port() const { return engine_->port; }

void Server::stop() { engine_->stop(); }

}  // namespace commonweal::platform
