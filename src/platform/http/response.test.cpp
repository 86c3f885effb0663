#include "platform/http/response.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(Response, SaysWhatItsBodyIs) {
  const auto page = ok_html(Html().text("R&D"));
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(page.content_type, "text/html; charset=utf-8");
  EXPECT_EQ(page.body, "R&amp;D");
  EXPECT_EQ(ok_json("{}").content_type, "application/json");
  EXPECT_EQ(plain_text(404, "No.").content_type, "text/plain; charset=utf-8");
}

TEST(Redirect, TellsWhereToLook) {
  const auto response = redirect("/missions/7");
  EXPECT_EQ(response.status, 303);
  EXPECT_EQ(response.headers, (std::vector<Header>{{"Location", "/missions/7"}}));
}

TEST(HttpStatus, HasOneForEachOfOurCodes) {
  EXPECT_EQ(http_status(base::ErrorCode::invalid_input), 400);
  EXPECT_EQ(http_status(base::ErrorCode::not_found), 404);
  EXPECT_EQ(http_status(base::ErrorCode::conflict), 409);
  EXPECT_EQ(http_status(base::ErrorCode::forbidden), 403);
}

TEST(IsSendable, RefusesAHeaderThatWouldStartAnother) {
  EXPECT_TRUE(is_sendable(redirect("/caf%C3%A9")));
  EXPECT_FALSE(is_sendable(redirect("/\r\nSet-Cookie: a=b")));
  EXPECT_FALSE(is_sendable({.content_type = "text/html\n"}));
  EXPECT_FALSE(is_sendable({.headers = {{"X\n", "y"}}}));
}

}  // namespace
}  // namespace commonweal::platform
