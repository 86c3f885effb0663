#include "platform/http/answer_cache.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

struct AnswerCacheTest : testing::Test {
  Request asked(std::string path, std::vector<Header> headers = {}) {
    return {.path = std::move(path), .headers = std::move(headers)};
  }

  Response answer(const Request& request, std::string_view version) {
    return cache.answer(request, version, [this] {
      ++made;
      return Response{.status = status, .content_type = "text/html", .body = page};
    });
  }

  AnswerCache cache{10'000};
  std::string page = std::string(2000, 'a');
  int status = 200;
  int made = 0;
};

TEST_F(AnswerCacheTest, MakesAnAnswerOnceForEachVersion) {
  EXPECT_EQ(answer(asked("/"), "1").body, page);
  EXPECT_EQ(answer(asked("/"), "1").body, page);
  EXPECT_EQ(made, 1);
  page = std::string(2000, 'b');
  EXPECT_EQ(answer(asked("/"), "2").body, page);
  EXPECT_EQ(made, 2);
}

TEST_F(AnswerCacheTest, TellsAddressesApartByPathAndQuery) {
  answer(asked("/"), "1");
  answer(asked("/a"), "1");
  Request with_query = asked("/");
  with_query.query_parameters = {{"body", "E1"}};
  answer(with_query, "1");
  EXPECT_EQ(made, 3);
}

TEST_F(AnswerCacheTest, TellsWhoHoldsItAlreadyThatNothingChanged) {
  const auto first = answer(asked("/"), "1");
  const std::string tag(find_header(first.headers, "ETag").value());
  EXPECT_EQ(answer(asked("/", {{"If-None-Match", tag}}), "1").status, 304);
  EXPECT_EQ(answer(asked("/", {{"If-None-Match", tag}}), "2").status, 304);  // The same page.
  page = std::string(2000, 'b');
  EXPECT_EQ(answer(asked("/", {{"If-None-Match", tag}}), "3").status, 200);
}

TEST_F(AnswerCacheTest, HasAPackedFormForWhoTakesIt) {
  const auto packed = answer(asked("/", {{"Accept-Encoding", "gzip"}}), "1");
  EXPECT_EQ(find_header(packed.headers, "Content-Encoding"), "gzip");
  EXPECT_LT(packed.body.size(), page.size());
  const auto plain = answer(asked("/"), "1");
  EXPECT_EQ(plain.body, page);
  EXPECT_NE(find_header(plain.headers, "ETag"), find_header(packed.headers, "ETag"));
  EXPECT_EQ(made, 1);
}

TEST_F(AnswerCacheTest, KeepsNothingThatIsNoAnswer) {
  status = 404;
  EXPECT_EQ(answer(asked("/none"), "1").status, 404);
  EXPECT_EQ(answer(asked("/none"), "1").status, 404);
  EXPECT_EQ(made, 2);
  EXPECT_EQ(cache.bytes(), 0u);
}

TEST_F(AnswerCacheTest, DropsWhatWasAskedForLongestAgoWhenItIsFull) {
  for (int i = 0; i < 4; ++i) answer(asked("/" + std::to_string(i)), "1");
  answer(asked("/0"), "1");
  EXPECT_EQ(made, 4);
  answer(asked("/4"), "1");  // The fifth does not fit beside the four.
  answer(asked("/0"), "1");
  EXPECT_EQ(made, 5);
  answer(asked("/1"), "1");
  EXPECT_EQ(made, 6);
  EXPECT_LE(cache.bytes(), 10'000u);
}

TEST_F(AnswerCacheTest, RefusesToKeepWhatOnePersonSees) {
  Request request = asked("/");
  request.visitor.account = AccountId{7};
  EXPECT_THROW(answer(request, "1"), base::Defect);
}

TEST_F(AnswerCacheTest, AnswersManyAtOnceEachWithTheirOwnPage) {
  std::vector<std::jthread> askers;
  std::atomic<int> wrong = 0;
  for (int asker = 0; asker < 4; ++asker) {
    askers.emplace_back([&, asker] {
      for (int i = 0; i < 500; ++i) {
        const std::string path = "/" + std::to_string((i * 7 + asker) % 9);
        const auto version = std::to_string(i / 100);
        const auto got = cache.answer(asked(path), version, [&] {
          return Response{.content_type = "text/html", .body = path + version};
        });
        if (got.body != path + version) ++wrong;
      }
    });
  }
  askers.clear();
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace commonweal::platform
