// Large requests: how many at once, in how much memory, how slowly.

#include <atomic>
#include <fstream>
#include <memory>
#include <thread>
#include <vector>

#include "platform/http/server_fixture.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kMebibyte = 1024 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

std::size_t resident_bytes() {
  std::ifstream statm("/proc/self/statm");
  std::size_t all = 0;
  std::size_t resident = 0;
  statm >> all >> resident;
  return resident * 4096;
}

std::string upload_to(std::string_view target, std::size_t size) {
  const std::string before =
      "--line\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\nt\r\n"
      "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
  const std::string after = "\r\n--line--\r\n";
  std::string text = request_text("POST", target,
                                  "Content-Type: multipart/form-data; boundary=line\r\n"
                                  "Content-Length: " +
                                      std::to_string(before.size() + size + after.size()) + "\r\n");
  text.reserve(text.size() + before.size() + size + after.size());
  return text.append(before).append(size, 'x').append(after);
}

// A server that takes files of up to 64 MiB at one address.
class UploadTest : public testing::Test {
 protected:
  void start(const ServerOptions& options = {}) {
    const auto take = [](const Request& request) {
      return plain_text(200, std::to_string(request.file("file")->content.size()));
    };
    const auto answer_page = [](const Request&, int status, const std::string&) {
      return plain_text(status, std::to_string(status));
    };
    server_.emplace(
        options,
        Router({.routes = {{.pattern = "/echo", .right = Right::see_public, .handler = echo},
                           {.method = Method::post,
                            .pattern = "/upload",
                            .right = Right::see_public,
                            .handler = take,
                            .body_bytes_max = 64 * kMebibyte + 1024}},
                .error_page = answer_page,
                .observe = [](const Answered&) {},
                .recognise = [](const Request&) { return Visitor{.form_token = "t"}; }}));
  }
  std::uint16_t port() const { return server_->port(); }

  std::optional<Server> server_;
};

TEST_F(UploadTest, TakesAFileOfSixtyFourMebibytesAndRefusesAByteTooMuchWithAPage) {
  start();
  EXPECT_EQ(ask(port(), upload_to("/upload", 64 * kMebibyte)).body, std::to_string(64 * kMebibyte));
  EXPECT_EQ(ask(port(), upload_to("/upload", 64 * kMebibyte + 1025)).status, 413);
  EXPECT_EQ(ask(port(), upload_to("/upload", 66 * kMebibyte)).status, 0);
  EXPECT_EQ(ask(port(), request_text("GET", "/echo")).status, 200);
}

TEST_F(UploadTest, DoesNotGrowUnderManyLargeRequestsAndAnswersTheOthers) {
  start();
  const std::string bytes = upload_to("/nothing-here", 10 * kMebibyte);
  const auto before = resident_bytes();
  std::atomic<int> refused = 0;
  std::atomic<int> left = 20;
  std::vector<std::jthread> senders;
  for (int count = 0; count < 20; ++count) {
    senders.emplace_back([&] {
      if (ask(port(), bytes).status == 413) ++refused;
      --left;
    });
  }
  std::size_t most = before;
  while (left > 0) {
    most = std::max(most, resident_bytes());
    EXPECT_EQ(ask(port(), request_text("GET", "/echo")).status, 200);
  }
  EXPECT_EQ(refused, 20);
  // Four of 10 MiB, twice each while they are answered, and sixteen of a little over 1 MiB.
  if (!kIsSanitized) {
    EXPECT_LT(most - before, 120 * kMebibyte);
  }
}

TEST_F(UploadTest, GivesThePlacesOfThoseWhoLeaveToOthers) {
  start({.large_requests_max = 1});
  const std::string bytes = upload_to("/upload", 5 * kMebibyte);
  auto leaver = std::make_unique<Client>(port());
  leaver->send(std::string_view(bytes).substr(0, 2 * kMebibyte));
  std::this_thread::sleep_for(500ms);  // Until it has the place.
  std::atomic<bool> is_answered = false;
  std::jthread other([&] { is_answered = ask(port(), bytes).status == 200; });
  std::this_thread::sleep_for(200ms);
  EXPECT_FALSE(is_answered);
  leaver.reset();
  other.join();
  EXPECT_TRUE(is_answered);
}

TEST_F(UploadTest, IsPatientWithASlowLineAndNotWithASlowerOne) {
  start({.read_timeout = 300ms, .upload_bytes_per_second = 1000});
  const std::string bytes = upload_to("/upload", 4000);
  const auto sends_in = [&](std::chrono::milliseconds pause, std::size_t piece) {
    Client client(port());
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
      if (!client.send(std::string_view(bytes).substr(at, piece))) break;
      std::this_thread::sleep_for(pause);
    }
    return client.read().status;
  };
  EXPECT_EQ(sends_in(20ms, 100), 200);
  EXPECT_EQ(sends_in(100ms, 50), 0);
}

}  // namespace
}  // namespace commonweal::platform
