#include "platform/http/form_body.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

Request posted(std::string type, std::string body) {
  return {.method = Method::post,
          .headers = {{"Host", "localhost"}, {"Content-Type", std::move(type)}},
          .body = std::move(body)};
}

constexpr auto kParts =
    "--line\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nfirst\r\nsecond\r\n"
    "--line\r\ncontent-disposition: form-data; name=\"figures\"; filename=\"a;b.csv\"\r\n"
    "Content-Type: text/csv\r\n\r\nmetric,body\r\n\xff\r\n--line--\r\n";

TEST(ReadForm, TakesUrlEncodedFields) {
  auto request = posted("application/x-www-form-urlencoded; charset=utf-8", "a=1&b=two+words");
  EXPECT_EQ(read_form(request), 0);
  EXPECT_EQ(request.form("b"), "two words");
  EXPECT_EQ(request.form("c"), std::nullopt);
}

TEST(ReadForm, TakesPartsWithTheirFiles) {
  auto request = posted("multipart/form-data; boundary=line", kParts);
  ASSERT_EQ(read_form(request), 0);
  EXPECT_EQ(request.form("note"), "first\r\nsecond");
  const auto* file = request.file("figures");
  ASSERT_NE(file, nullptr);
  EXPECT_EQ(file->name, "a;b.csv");
  EXPECT_EQ(file->content, "metric,body\r\n\xff");
}

// The body itself becomes the file, wherever the file stands in it.
TEST(ReadForm, TakesAFileThatIsMostOfItsBody) {
  const std::string figures(10'000, 'f');
  const std::string note =
      "--line\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nfirst\r\n";
  const std::string file =
      "--line\r\nContent-Disposition: form-data; name=\"figures\"; filename=\"a.csv\"\r\n\r\n" +
      figures + "\r\n";
  for (const auto& body : {note + file + "--line--\r\n", file + note + "--line--"}) {
    auto request = posted("multipart/form-data; boundary=line", body);
    ASSERT_EQ(read_form(request), 0);
    EXPECT_EQ(request.form("note"), "first");
    ASSERT_NE(request.file("figures"), nullptr);
    EXPECT_EQ(request.file("figures")->content, figures);
    EXPECT_EQ(request.body, "");
  }
}

TEST(ReadForm, RefusesBrokenBodies) {
  const std::string multipart = "multipart/form-data; boundary=line";
  for (const std::string body :
       {"", "--line", "--line\r\n", "--line\r\nno colon\r\n\r\nx\r\n--line--",
        "--line\r\nContent-Disposition: form-data\r\n\r\nx\r\n--line--",
        "--line\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
        "--line\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx\r\n--line--",
        "--line\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xff\r\n--line--"}) {
    auto request = posted(multipart, body);
    EXPECT_EQ(read_form(request), 400) << body;
  }
  auto without_boundary = posted("multipart/form-data", kParts);
  EXPECT_EQ(read_form(without_boundary), 400);
  auto broken = posted("application/x-www-form-urlencoded", "a=%zz");
  EXPECT_EQ(read_form(broken), 400);
}

TEST(ReadForm, RefusesWhatIsNoForm) {
  auto request = posted("application/json", "{}");
  EXPECT_EQ(read_form(request), 415);
}

TEST(ReadForm, TakesNoMoreThanAHundredParts) {
  std::string body;
  for (int part = 0; part < 101; ++part) {
    body += "--line\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
  }
  auto request = posted("multipart/form-data; boundary=line", body + "--line--");
  EXPECT_EQ(read_form(request), 400);
}

class OwnForm : public testing::Test {
 protected:
  OwnForm() {
    request.headers = {{"Host", "localhost:8080"}};
    request.visitor.form_token = "token";
    request.form_parameters = {{"form_token", "token"}};
  }
  Request request;
};

TEST_F(OwnForm, BringsItsTokenBack) {
  EXPECT_TRUE(is_own_form(request, is_token_of_visitor));
  request.form_parameters = {{"form_token", "tokem"}};
  EXPECT_FALSE(is_own_form(request, is_token_of_visitor));
  request.form_parameters = {{"form_token", "toke"}};
  EXPECT_FALSE(is_own_form(request, is_token_of_visitor));
  request.form_parameters.clear();
  EXPECT_FALSE(is_own_form(request, is_token_of_visitor));
}

TEST_F(OwnForm, IsNeverThatOfAVisitorWithoutToken) {
  request.visitor.form_token.clear();
  request.form_parameters = {{"form_token", ""}};
  EXPECT_FALSE(is_own_form(request, is_token_of_visitor));
}

TEST_F(OwnForm, ComesFromThisSite) {
  auto with = [&](std::string name, std::string value) {
    Request other = request;
    other.headers.push_back({std::move(name), std::move(value)});
    return is_own_form(other, is_token_of_visitor);
  };
  EXPECT_TRUE(with("Origin", "https://localhost:8080"));
  EXPECT_FALSE(with("Origin", "https://example.org"));
  EXPECT_FALSE(with("Origin", "null"));
  EXPECT_TRUE(with("Sec-Fetch-Site", "same-origin"));
  EXPECT_FALSE(with("Sec-Fetch-Site", "cross-site"));
  EXPECT_FALSE(with("Sec-Fetch-Site", "same-site"));
}

}  // namespace
}  // namespace commonweal::platform
