// How a server ends.

#include <stop_token>
#include <thread>

#include "platform/http/server_fixture.hpp"

namespace commonweal::platform {
namespace {

TEST_F(ServerTest, FinishesWhatRunsWhenItStops) {
  start();
  Client idle(port());
  Client client(port());
  client.send(request_text("GET", "/slow"));
  std::this_thread::sleep_for(100ms);
  std::jthread stopper([&] { server_->stop(); });
  const auto answer = client.read();
  EXPECT_EQ(answer.body, "slow");
  EXPECT_NE(answer.head.find("Connection: close\r\n"), std::string::npos);
  EXPECT_TRUE(client.is_closed_by_server());
  EXPECT_TRUE(idle.is_closed_by_server());
}

TEST_F(ServerTest, SendsALongAnswerToItsEndWhenItStops) {
  start();
  Client client(port());
  client.send(request_text("GET", "/big"));
  std::this_thread::sleep_for(100ms);
  std::jthread stopper([&] { server_->stop(); });
  std::this_thread::sleep_for(100ms);
  EXPECT_EQ(client.read().body, kBigPage);
}

TEST_F(ServerTest, StopsInTheEndThoughAnAnswerIsNotRead) {
  start({.stop_timeout = 200ms});
  Client client(port());
  for (int count = 0; count < 4; ++count) client.send(request_text("GET", "/big"));
  std::this_thread::sleep_for(100ms);
  const auto begin = Clock::now();
  server_->stop();
  EXPECT_LT(since(begin), 3s);
}

// Accepting and closing at the same moment once crashed, now and then.
TEST_F(ServerTest, StopsWhileClientsKeepComing) {
  for (int turn = 0; turn < 20; ++turn) {
    start();
    std::jthread visitor([port = port()](const std::stop_token& enough) {
      while (!enough.stop_requested()) Client(port).send(request_text("GET", "/echo"));
    });
    std::this_thread::sleep_for(5ms);
    server_->stop();
  }
}

TEST_F(ServerTest, TakesNobodyAfterItStopped) {
  start();
  const auto port_then = port();
  server_->stop();
  server_->stop();
  EXPECT_FALSE(Client(port_then).connected());
}

}  // namespace
}  // namespace commonweal::platform
