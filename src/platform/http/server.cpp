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
#include "platform/http/request_pace.hpp"

namespace commonweal::platform {
namespace {

namespace asio = restinio::asio_ns;
using std::chrono::milliseconds;

// Connections that are left at the end know the acceptor, so they must go before it does.
class Context : public asio::io_context {
 public:
  explicit Context(const ServerOptions& options)
      : pace{.small_bytes = options.small_request_bytes,
             .time = options.read_timeout,
             .bytes_per_second = options.upload_bytes_per_second},
        places(options.large_requests_max) {}
  void drop_connections() { shutdown(); }

  const PaceOptions pace;
  Places places;
};

constexpr milliseconds kPlacePause{20};  // Between looks for a place for a large request.

// Holds one connection to its pace. All of it happens on the connection's own strand.
struct Watch {
  explicit Watch(Context& context) : timer(context), pace(context.pace, context.places) {}

  asio::steady_timer timer;
  RequestPace pace;
  bool is_reading = false;
  bool is_late = false;
};

// A socket that reads at a pace, and whose far end may be gone already: RESTinio asks each accepted
// socket for that end, and by asio's answer, an exception, its limiter would count a connection
// that never was for ever.
class Socket : public asio::ip::tcp::socket {
 public:
  using asio::ip::tcp::socket::socket;
  Socket& lowest_layer() { return *this; }
  endpoint_type remote_endpoint() const {
    std::error_code ignored;
    return asio::ip::tcp::socket::remote_endpoint(ignored);
  }

  template <class Buffer, class Handler>
  void async_read_some(const Buffer& buffer, Handler handler) {
    const auto strand = asio::get_associated_executor(handler, get_executor());
    cut_when_late(strand);
    asio::ip::tcp::socket::async_read_some(
        buffer, asio::bind_executor(strand, [watch = watch_, handler = std::move(handler)](
                                                std::error_code error, std::size_t bytes) mutable {
          watch->is_reading = false;
          watch->timer.cancel();
          if (watch->is_late) error = asio::error::timed_out;  // It was this that cancelled it.
          watch->pace.took(bytes);
          hand_on(std::move(watch), std::move(handler), error, bytes);
        }));
  }

  template <class Buffers, class Handler>
  auto async_write_some(const Buffers& buffers, Handler&& handler) {
    watch().pace.answered();
    return asio::ip::tcp::socket::async_write_some(buffers, std::forward<Handler>(handler));
  }

 private:
  Watch& watch() {
    if (!watch_) watch_ = std::make_shared<Watch>(static_cast<Context&>(get_executor().context()));
    return *watch_;
  }

  // The read that is pending keeps the connection, and with it this socket. One that has ended is
  // told by its mark: the timer may have run out just before.
  template <class Strand>
  void cut_when_late(const Strand& strand) {
    watch().is_reading = true;
    watch_->timer.expires_at(watch_->pace.reads_until(std::chrono::steady_clock::now()));
    watch_->timer.async_wait(
        asio::bind_executor(strand, [this, weak = std::weak_ptr(watch_)](std::error_code error) {
          const auto held = weak.lock();
          if (error || !held || !held->is_reading) return;
          held->is_late = true;
          std::error_code ignored;
          cancel(ignored);
        }));
  }

  // Where there is no room for what has arrived, its sender waits with us.
  template <class Handler>
  static void hand_on(std::shared_ptr<Watch> watch, Handler handler, std::error_code error,
                      std::size_t bytes) {
    if (error || watch->pace.has_room()) return handler(error, bytes);
    const auto strand = asio::get_associated_executor(handler);
    auto& timer = watch->timer;
    timer.expires_after(kPlacePause);
    timer.async_wait(asio::bind_executor(
        strand, [watch = std::move(watch), handler = std::move(handler), bytes](auto) mutable {
          watch->pace.waited(kPlacePause);
          hand_on(std::move(watch), std::move(handler), {}, bytes);
        }));
  }

  std::shared_ptr<Watch> watch_;
};

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

Arrival arrival_of(const restinio::request_t& raw) {
  const auto& header = raw.header();
  Arrival arrival{
      .method = header.method().c_str(), .target = header.request_target(), .body = raw.body()};
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
      : options(chosen), router(std::move(its_router)), context(chosen) {}
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
      .read_next_http_message_timelimit(context.pace.longest(options.body_bytes_read_max))
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
      send(*raw, exchange(router, arrival_of(*raw), options.body_bytes_max), counted);
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
