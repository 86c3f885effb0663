// What strangers may send, and how long they may take.

#include <memory>
#include <thread>
#include <vector>

#include "platform/http/server_fixture.hpp"

namespace commonweal::platform {
namespace {

TEST_F(ServerTest, SaysThatABodyIsTooLargeAndClosesWhereItIsMuchTooLarge) {
  start({.body_bytes_max = 1000, .body_bytes_read_max = 2000});
  EXPECT_EQ(ask(port(), post_of_size(1000)).body, "1000");
  EXPECT_EQ(ask(port(), post_of_size(1001)).status, 413);
  EXPECT_EQ(ask(port(), post_of_size(2000)).status, 413);
  EXPECT_EQ(ask(port(), post_of_size(2001)).status, 0);
  const auto chunk = "400\r\n" + std::string(0x400, 'x') + "\r\n";
  EXPECT_EQ(status_of(post("Transfer-Encoding: chunked\r\n", chunk + chunk + "0\r\n\r\n")), 0);
}

TEST_F(ServerTest, ClosesOnAddressesAndHeadersPastTheirLimits) {
  start({.url_bytes_max = 100,
         .header_fields_max = 10,
         .header_name_bytes_max = 20,
         .header_value_bytes_max = 30});
  const std::string path = "/echo?say=";
  EXPECT_EQ(ask_for(path + std::string(90, 'x')).status, 200);
  EXPECT_EQ(ask_for(path + std::string(91, 'x')).status, 0);
  const auto with = [&](const std::string& headers) {
    return status_of(request_text("GET", "/echo", headers));
  };
  EXPECT_EQ(with(std::string(20, 'n') + ": " + std::string(30, 'v') + "\r\n"), 200);
  EXPECT_EQ(with(std::string(21, 'n') + ": v\r\n"), 0);
  EXPECT_EQ(with("n: " + std::string(31, 'v') + "\r\n"), 0);
  std::string fields;
  for (int count = 1; count < 10; ++count) fields += "n: v\r\n";
  EXPECT_EQ(with(fields), 200);
  EXPECT_EQ(with(fields + "n: v\r\n"), 0);
}

TEST_F(ServerTest, ClosesOnAFloodWithTheLimitsAsTheyAre) {
  start();
  EXPECT_EQ(ask_for("/" + std::string(1'000'000, 'x')).status, 0);
  EXPECT_EQ(status_of(request_text("GET", "/echo", "n: " + std::string(1'000'000, 'v') + "\r\n")),
            0);
  std::string fields;
  for (int count = 0; count < 1000; ++count) fields += "n: v\r\n";
  EXPECT_EQ(status_of(request_text("GET", "/echo", fields)), 0);
  EXPECT_EQ(ask_for("/echo").status, 200);
}

// Each of these has let requests be smuggled past some proxy. None may be answered as a request.
TEST_F(ServerTest, AnswersNothingWhoseLengthIsInDoubt) {
  start();
  const std::string chunks = "1\r\nx\r\n0\r\n\r\n";
  for (const auto& bytes :
       {post("Content-Length: 11\r\nTransfer-Encoding: chunked\r\n", chunks),
        post("Content-Length: 1\r\nContent-Length: 2\r\n", "xx"),
        post("Content-Length: +1\r\n", "x"), post("Content-Length: -1\r\n", "x"),
        post("Content-Length: 1, 1\r\n", "x"), post("Transfer-Encoding: xchunked\r\n", chunks),
        post("Transfer-Encoding: chunked\r\n", "g\r\nx\r\n0\r\n\r\n"),
        post("Transfer-Encoding: chunked\r\n", "1\r\nxyz\r\n0\r\n\r\n"),
        post("Transfer-Encoding: chunked\r\n", "ffffffffffffffffff\r\nx\r\n"),
        post("Content-Length : 1\r\n", "x"), post("Transfer-Encoding : chunked\r\n", chunks),
        std::string("HELLO\r\n\r\n"), std::string("GET /echo HTTP/1.1 x\r\n\r\n"),
        std::string("\x16\x03\x01\x02"), std::string("GET /echo\r\n\r\n")}) {
    Client client(port());
    client.send(bytes + request_text("GET", "/echo?say=smuggled"));
    client.end_sending();
    const auto answer = client.read();
    EXPECT_TRUE(answer.status == 0 || answer.status == 400) << answer.status << " for\n" << bytes;
    EXPECT_TRUE(client.is_closed_by_server()) << bytes;
  }
  EXPECT_EQ(ask_for("/echo").status, 200);
}

TEST_F(ServerTest, AsksForAHost) {
  start();
  EXPECT_EQ(status_of("GET /echo HTTP/1.1\r\n\r\n"), 400);
  EXPECT_EQ(status_of("GET /echo HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), 400);
  EXPECT_EQ(status_of("GET /echo HTTP/1.0\r\nHost: a\r\n\r\n"), 200);
}

TEST_F(ServerTest, RefusesAnotherProtocolAndCloses) {
  start();
  Client client(port());
  client.send(request_text("GET", "/echo", "Connection: Upgrade\r\nUpgrade: h2c\r\n"));
  EXPECT_EQ(client.read().status, 400);
  EXPECT_TRUE(client.is_closed_by_server());
}

TEST_F(ServerTest, CutsARequestThatDrips) {
  start({.read_timeout = 300ms});
  Client client(port());
  const auto begin = Clock::now();
  client.send("GET /echo HTTP/1.1\r\nHost: localhost\r\nX-Drip: ");
  while (client.send("x") && since(begin) < 5s) std::this_thread::sleep_for(20ms);
  EXPECT_GE(since(begin), 250ms);
  EXPECT_LT(since(begin), 2s);
}

TEST_F(ServerTest, EndsAConnectionThatIsIdle) {
  start({.read_timeout = 200ms});
  Client client(port());
  client.send(request_text("GET", "/echo"));
  EXPECT_EQ(client.read().status, 200);
  const auto begin = Clock::now();
  EXPECT_TRUE(client.is_closed_by_server());
  EXPECT_LT(since(begin), 2s);
}

TEST_F(ServerTest, EndsAnAnswerThatNobodyReads) {
  start({.write_timeout = 200ms});
  Client client(port());
  for (int count = 0; count < 4; ++count) client.send(request_text("GET", "/big"));
  std::this_thread::sleep_for(1s);
  int whole = 0;
  while (client.read().status == 200) ++whole;
  EXPECT_LT(whole, 4);
  EXPECT_TRUE(client.is_closed_by_server());
}

TEST_F(ServerTest, ClosesOnAHandlerThatTakesTooLong) {
  start({.handle_timeout = 100ms});
  EXPECT_EQ(ask_for("/slow").status, 0);
  EXPECT_EQ(ask_for("/echo").status, 200);
}

TEST_F(ServerTest, IsNotHeldUpByIdleConnections) {
  start();
  std::vector<std::unique_ptr<Client>> idle;
  for (int count = 0; count < 200; ++count) {
    idle.push_back(std::make_unique<Client>(port()));
    idle.back()->send("GET /echo HTTP/1.1\r\nHo");
  }
  const auto begin = Clock::now();
  EXPECT_EQ(ask_for("/echo").status, 200);
  EXPECT_LT(since(begin), 1s);
}

TEST_F(ServerTest, LetsOneWaitWhereConnectionsAreAtTheirLimit) {
  start({.connections_max = 2, .read_timeout = 300ms});
  const Client first(port());
  const Client second(port());
  EXPECT_EQ(ask_for("/echo").status, 200);
}

// A client that left before it was accepted must not take a place for good.
TEST_F(ServerTest, ForgetsClientsThatLeftAtOnce) {
  start({.connections_max = 2});
  for (int count = 0; count < 500; ++count) Client(port()).reset();
  EXPECT_EQ(ask_for("/echo").status, 200);
}

}  // namespace
}  // namespace commonweal::platform
