// The least that RESTinio needs to answer a JSON: what our server is measured against. Prints its
// port, ends when its input does.

#include <cstdio>
#include <thread>

#include <restinio/all.hpp>

namespace {

constexpr std::size_t kThreads = 2;
constexpr auto kJson = R"({"message":"hello"})";

restinio::request_handling_status_t answer(const restinio::request_handle_t& request) {
  return request->create_response()
      .append_header(restinio::http_field::content_type, "application/json")
      .set_body(kJson)
      .done();
}

void print_port(restinio::asio_ns::ip::tcp::acceptor& acceptor) {
  std::printf("%d\n", acceptor.local_endpoint().port());
  std::fflush(stdout);
}

}  // namespace

int main() {
  const auto server = restinio::run_async(restinio::own_io_context(),
                                          restinio::server_settings_t<>{}
                                              .address("127.0.0.1")
                                              .port(0)
                                              .acceptor_post_bind_hook(print_port)
                                              .request_handler(answer),
                                          kThreads);
  while (std::getchar() != EOF) {
  }
}
