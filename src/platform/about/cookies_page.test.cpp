#include "platform/about/cookies_page.hpp"

#include <gtest/gtest.h>

#include "platform/about/about_fixture.hpp"
#include "platform/session/session_cookie.hpp"

namespace commonweal::platform {
namespace {

TEST(CookiesPage, NamesEachCookieUnderTheNameThatItIsSetBy) {
  for (const bool secure : {false, true}) {
    const Request request{.is_secure = secure};
    Response session;
    set_session_cookie(session, request, "token");
    set_guest_cookie(session, request, "token");
    const auto page = shown("/cookies", request);
    EXPECT_EQ(session.headers.size(), 2u);
    for (const auto& header : session.headers) {
      const auto name = header.value.substr(0, header.value.find('='));
      EXPECT_TRUE(holds(page, ">" + name + "</th>")) << name;
    }
  }
}

TEST(CookiesPage, SaysHowLongASessionLasts) {
  EXPECT_TRUE(holds(shown("/cookies"),
                    "It stops working after 30 minutes without use, and after 12 hours"));
}

}  // namespace
}  // namespace commonweal::platform
