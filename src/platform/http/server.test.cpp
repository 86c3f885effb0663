#include "platform/http/server.hpp"

#include <atomic>
#include <thread>
#include <vector>

#include "platform/http/server_fixture.hpp"

namespace commonweal::platform {
namespace {

TEST_F(ServerTest, AnswersGetWithTheDecodedQuery) {
  start();
  const auto answer = ask_for("/echo?say=low+point%21");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "low point!");
  EXPECT_NE(answer.head.find("\r\nContent-Type: text/plain; charset=utf-8\r\n"), std::string::npos);
  EXPECT_NE(answer.head.find("\r\nX-Content-Type-Options: nosniff\r\n"), std::string::npos);
  EXPECT_NE(answer.head.find("\r\nDate: "), std::string::npos);
}

TEST_F(ServerTest, AnswersHeadWithTheLengthAndNoBody) {
  start();
  Client client(port());
  client.send(request_text("HEAD", "/echo?say=hello") + request_text("GET", "/echo?say=next"));
  const auto head = client.read_head();
  EXPECT_EQ(head.status, 200);
  EXPECT_NE(head.head.find("Content-Length: 5\r\n"), std::string::npos);
  EXPECT_EQ(client.read().body, "next");
}

TEST_F(ServerTest, RefusesWhatNoRouteAnswers) {
  start();
  EXPECT_EQ(ask_for("/nothing").body, "404 ");
  const auto deleted = ask(port(), request_text("DELETE", "/echo"));
  EXPECT_EQ(deleted.status, 405);
  EXPECT_NE(deleted.head.find("\r\nAllow: GET, HEAD\r\n"), std::string::npos);
  EXPECT_EQ(ask_for("/echo?say=%zz").status, 400);
  EXPECT_EQ(status_of(request_text("TRACE", "/echo")), 405);
  EXPECT_EQ(status_of(request_text("OPTIONS", "*")), 400);
}

TEST_F(ServerTest, KeepsAConnectionForTheNextRequest) {
  start();
  Client client(port());
  for (const auto* word : {"one", "two", "three"}) {
    client.send(request_text("GET", std::string("/echo?say=") + word));
    EXPECT_EQ(client.read().body, word);
  }
  client.send(request_text("GET", "/echo?say=last", "Connection: close\r\n"));
  EXPECT_EQ(client.read().body, "last");
  EXPECT_TRUE(client.is_closed_by_server());
}

TEST_F(ServerTest, AnswersPipelinedRequestsInOrder) {
  start();
  Client client(port());
  std::string requests;
  for (int number = 0; number < 20; ++number) {
    requests += request_text("GET", "/echo?say=" + std::to_string(number));
  }
  client.send(requests);
  for (int number = 0; number < 20; ++number) {
    EXPECT_EQ(client.read().body, std::to_string(number));
  }
}

TEST_F(ServerTest, ReadsABodyHoweverItIsFramed) {
  start();
  EXPECT_EQ(ask(port(), post_of_size(1000)).body, "1000");
  EXPECT_EQ(
      ask(port(), post("Transfer-Encoding: chunked\r\n", "7\r\nform_to\r\n5\r\nken=t\r\n0\r\n\r\n"))
          .body,
      "12");
}

TEST_F(ServerTest, ShowsAReferenceForADefectAndGoesOn) {
  start();
  const auto answer = ask_for("/defect");
  EXPECT_EQ(answer.status, 500);
  EXPECT_EQ(answer.body.size(), std::string("500 4T9K2MXB").size());
  EXPECT_EQ(answer.body.find("secret"), std::string::npos);
  EXPECT_EQ(ask_for("/echo").status, 200);
}

TEST_F(ServerTest, ServesManyAtOnce) {
  start();
  std::atomic<int> right = 0;
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) {
      threads.emplace_back([&, thread] {
        Client client(port());
        for (int count = 0; count < 100; ++count) {
          const auto word = std::to_string(1000 * thread + count);
          client.send(request_text("GET", "/echo?say=" + word));
          if (client.read().body == word) ++right;
        }
      });
    }
  }
  EXPECT_EQ(right, 800);
}

TEST_F(ServerTest, SaysWhyItCannotListen) {
  start();
  try {
    const Server second({.port = port()}, test_router());
    FAIL() << "Two servers on one port.";
  } catch (const ServerFailure& failure) {
    EXPECT_EQ(failure.what(), "Cannot listen on 127.0.0.1 port " + std::to_string(port()) +
                                  ": Address already in use. Choose another address or port.");
  }
  EXPECT_THROW(Server({.address = "nowhere"}, test_router()), ServerFailure);
}

}  // namespace
}  // namespace commonweal::platform
