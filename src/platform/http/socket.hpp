#pragma once

// The connections of server.cpp, which alone includes this: plain or under TLS, by what the server
// was given, and no slower than its pace allows. Knows nothing of HTTP.

#include <chrono>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include <asio/ssl.hpp>
#include <restinio/all.hpp>

#include "platform/http/request_pace.hpp"
#include "platform/http/server.hpp"

namespace commonweal::platform {

namespace asio = restinio::asio_ns;

// The certificate and key at work; null for none. Throws ServerFailure where they cannot be used.
std::shared_ptr<asio::ssl::context> tls_context(const std::optional<TlsFiles>& files);

// Connections that are left at the end know the acceptor, so they must go before it does.
class Context : public asio::io_context {
 public:
  Context(std::shared_ptr<asio::ssl::context> tls, const PaceOptions& pace, int places)
      : tls_(std::move(tls)), pace_(pace), places_(places) {}
  void drop_connections() { shutdown(); }
  asio::ssl::context* tls() const { return tls_.get(); }  // Null: connections are plain.
  const PaceOptions& pace() const { return pace_; }
  Places& places() { return places_; }

 private:
  std::shared_ptr<asio::ssl::context> tls_;
  PaceOptions pace_;
  Places places_;
};

inline constexpr std::chrono::milliseconds kPlacePause{20};  // Between looks for a place.

// Holds one connection to its pace. All of it happens on the connection's own strand.
struct Watch {
  explicit Watch(Context& context) : timer(context), pace(context.pace(), context.places()) {}

  asio::steady_timer timer;
  RequestPace pace;
  bool is_reading = false;
  bool is_late = false;
};

// A socket whose far end may be gone already. RESTinio asks each accepted socket for that end, and
// by asio's answer, an exception, its limiter would count a connection that never was for ever.
class PlainSocket : public asio::ip::tcp::socket {
 public:
  using asio::ip::tcp::socket::socket;
  endpoint_type remote_endpoint() const {
    std::error_code ignored;
    return asio::ip::tcp::socket::remote_endpoint(ignored);
  }
};

// A connection as RESTinio uses it, plain or under TLS. Its own TLS waits for a handshake as long
// as the client likes; here the handshake is part of the first reading, which has its time-out.
class Socket {
 public:
  using executor_type = PlainSocket::executor_type;

  // There is no other kind of context.
  explicit Socket(asio::io_context& io) : context_(&static_cast<Context&>(io)) {}

  PlainSocket& lowest_layer() {
    if (!plain_ && !tls_) open();
    return tls_ ? tls_->next_layer() : *plain_;
  }
  executor_type get_executor() { return lowest_layer().get_executor(); }
  auto remote_endpoint() { return lowest_layer().remote_endpoint(); }
  bool is_open() { return lowest_layer().is_open(); }

  template <class... Arguments>
  void cancel(Arguments&&... arguments) {
    lowest_layer().cancel(std::forward<Arguments>(arguments)...);
  }
  template <class... Arguments>
  void shutdown(Arguments&&... arguments) {
    lowest_layer().shutdown(std::forward<Arguments>(arguments)...);
  }
  template <class... Arguments>
  void close(Arguments&&... arguments) {
    lowest_layer().close(std::forward<Arguments>(arguments)...);
  }
  template <class Buffers, class Handler>
  void async_read_some(const Buffers& buffers, Handler handler) {
    const auto strand = asio::get_associated_executor(handler, get_executor());
    cut_when_late(strand);
    read(buffers,
         asio::bind_executor(strand, [watch = watch_, handler = std::move(handler)](
                                         std::error_code error, std::size_t bytes) mutable {
           watch->is_reading = false;
           watch->timer.cancel();
           if (watch->is_late) error = asio::error::timed_out;  // It was this that cancelled it.
           watch->pace.took(bytes);
           hand_on(std::move(watch), std::move(handler), error, bytes);
         }));
  }
  template <class Buffers, class Handler>
  void async_write_some(const Buffers& buffers, Handler&& handler) {
    if (watch_) watch_->pace.answered();
    if (tls_) {
      tls_->async_write_some(buffers, std::forward<Handler>(handler));
    } else {
      plain_->async_write_some(buffers, std::forward<Handler>(handler));
    }
  }

 private:
  template <class Buffers, class Handler>
  void read(const Buffers& buffers, Handler&& handler) {
    if (tls_) {
      tls_->async_read_some(buffers, std::forward<Handler>(handler));
    } else {
      plain_->async_read_some(buffers, std::forward<Handler>(handler));
    }
  }

  // The read that is pending keeps the connection, and with it this socket. One that has ended is
  // told by its mark: the timer may have run out just before.
  template <class Strand>
  void cut_when_late(const Strand& strand) {
    if (!watch_) watch_ = std::make_shared<Watch>(*context_);
    watch_->is_reading = true;
    watch_->timer.expires_at(watch_->pace.reads_until(std::chrono::steady_clock::now()));
    watch_->timer.async_wait(
        asio::bind_executor(strand, [this, weak = std::weak_ptr(watch_)](std::error_code error) {
          const auto held = weak.lock();
          if (error || !held || !held->is_reading) return;
          held->is_late = true;
          std::error_code ignored;
          lowest_layer().cancel(ignored);
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

  // Not at once: RESTinio moves a socket to its connection and accepts the next with what is left.
  void open() {
    if (context_->tls() == nullptr) {
      plain_ = std::make_unique<PlainSocket>(*context_);
      return;
    }
    tls_ = std::make_unique<asio::ssl::stream<PlainSocket>>(*context_, *context_->tls());
    SSL_set_accept_state(tls_->native_handle());
  }

  Context* context_;
  std::unique_ptr<PlainSocket> plain_;
  std::unique_ptr<asio::ssl::stream<PlainSocket>> tls_;
  std::shared_ptr<Watch> watch_;
};

// RESTinio finds these by the socket's type.
template <class Connection, class Start, class Failed>
void prepare_connection_and_start_read(Socket&, Connection&, Start start, const Failed&) {
  start();
}
inline restinio::impl::tls_socket_t* make_tls_socket_pointer_for_state_listener(Socket&) noexcept {
  return nullptr;
}

}  // namespace commonweal::platform
