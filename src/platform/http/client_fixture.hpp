#pragma once

// What tests of any server share: a client that sends any bytes, as strangers do, and reads
// answers. Every wait ends by itself.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace commonweal::platform {

struct Answer {
  int status = 0;  // 0 where the connection was closed without an answer.
  std::string head;
  std::string body;
};

class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval patience{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }
  ~Client() { ::close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  bool connected() const { return connected_; }

  // False once the server has closed.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  void end_sending() { ::shutdown(socket_, SHUT_WR); }

  // Leaves as a client does that crashed.
  void reset() {
    const linger at_once{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    ::close(std::exchange(socket_, -1));
  }

  // The next answer, whose body has the length that its head tells.
  Answer read() { return read_with_body(true); }
  Answer read_head() { return read_with_body(false); }

  // Whether the server closes, rather than says more or stays silent for the client's patience.
  bool is_closed_by_server() {
    char byte = 0;
    const auto got = ::recv(socket_, &byte, 1, 0);
    return got == 0 || (got < 0 && errno == ECONNRESET);
  }

 private:
  bool receive() {
    char bytes[65536];
    const auto got = ::recv(socket_, bytes, sizeof bytes, 0);
    if (got <= 0) return false;
    unread_.append(bytes, static_cast<std::size_t>(got));
    return true;
  }

  std::string take(std::size_t count) {
    std::string taken = unread_.substr(0, count);
    unread_.erase(0, count);
    return taken;
  }

  Answer read_with_body(bool has_body) {
    while (unread_.find("\r\n\r\n") == std::string::npos) {
      if (!receive()) return {};
    }
    Answer answer{.head = take(unread_.find("\r\n\r\n") + 4)};
    answer.status = number_after(answer.head, "HTTP/1.1 ");
    const auto length = static_cast<std::size_t>(number_after(answer.head, "Content-Length: "));
    while (has_body && unread_.size() < length) {
      if (!receive()) return {};
    }
    if (has_body) answer.body = take(length);
    return answer;
  }

  static int number_after(std::string_view text, std::string_view label) {
    int number = 0;
    const auto at = text.find(label);
    if (at == std::string_view::npos) return 0;
    std::from_chars(text.data() + at + label.size(), text.data() + text.size(), number);
    return number;
  }

  int socket_;
  bool connected_ = false;
  std::string unread_;
};

// A whole request without a body.
inline std::string request_text(std::string_view method, std::string_view target,
                                std::string_view more_headers = "") {
  std::string text(method);
  text.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\n");
  return text.append(more_headers).append("\r\n");
}

inline Answer ask(std::uint16_t port, std::string_view bytes) {
  Client client(port);
  client.send(bytes);
  return client.read();
}

}  // namespace commonweal::platform
