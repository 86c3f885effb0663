#pragma once

// The server on its port: carries requests to a router and its answers back. The one place where
// limits on what strangers send are set. The library that speaks HTTP stays in the .cpp.
//
// Handlers run on the server's own threads and cannot be cut short: what may take longer than a
// second is a job. The requests of one connection are answered one after the other. Breaches of
// the limits marked (closes) end the connection without an answer.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "platform/http/router.hpp"

namespace commonweal::platform {

struct TlsFiles {
  std::string certificate;  // PEM: ours first, then those that vouch for it.
  std::string key;          // PEM, without a pass phrase.
};

struct ServerOptions {
  std::string address = "127.0.0.1";  // An IP address, of version 4 or 6; no name.
  std::uint16_t port = 0;             // 0 for any that is free.
  std::size_t threads = 2;
  std::optional<TlsFiles> tls = {};       // Without it, connections are plain.
  std::vector<std::string> proxies = {};  // Addresses that are believed whom they speak for.

  std::size_t url_bytes_max = 8 * 1024;           // (closes)
  std::size_t header_fields_max = 100;            // (closes)
  std::size_t header_name_bytes_max = 256;        // (closes)
  std::size_t header_value_bytes_max = 8 * 1024;  // (closes)
  std::size_t body_bytes_max = 256 * 1024;        // Above it, or what its route says, a 413 page;
  std::size_t body_bytes_read_max = 65 * 1024 * 1024;  // above this, (closes).
  std::size_t connections_max = 500;                   // More wait to be accepted.

  // Bodies are in memory, twice while they are answered: of those above the one size, only so many
  // at once. The others are not read further until there is a place.
  std::size_t small_request_bytes = 1024 * 1024;
  int large_requests_max = 4;

  // From the first wait to the last byte of a request, however it drips; so it is also how long an
  // idle connection is kept. What has arrived gives longer, at a pace of a slow line.
  std::chrono::milliseconds read_timeout{10'000};
  std::size_t upload_bytes_per_second = 256 * 1024;
  std::chrono::milliseconds handle_timeout{30'000};  // (closes) The handler runs on unheard.
  std::chrono::milliseconds write_timeout{30'000};
  std::chrono::milliseconds stop_timeout{10'000};  // For answers still on their way at a stop.
};

// The world's fault: the address is taken, or not ours; the certificate cannot be read.
struct ServerFailure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class Server {
 public:
  // Listens when it returns. Throws ServerFailure where it cannot.
  Server(const ServerOptions& options, Router router);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const;

  // Takes no new connection, lets running requests end and be sent, then closes all. Once is
  // enough; from one thread, and not from a handler.
  void stop();

 private:
  struct Engine;
  std::unique_ptr<Engine> engine_;
};

}  // namespace commonweal::platform
