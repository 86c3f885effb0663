#include "platform/http/assets.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "platform/http/compression.hpp"
#include "platform/http/gzip_fixture.hpp"
#include "platform/http/router.hpp"

namespace commonweal::platform {
namespace {

namespace fs = std::filesystem;

const std::string kStyle(2000, 's');

// A folder with two assets, a link out of it and a secret beside it.
class AssetsTest : public testing::Test {
 protected:
  AssetsTest() : place_(fs::path(testing::TempDir()) / "commonweal_assets_test") {
    fs::remove_all(place_);
    fs::create_directories(place_ / "folder" / "images");
    std::ofstream(place_ / "secret.txt") << "secret";
    std::ofstream(place_ / "folder" / "style.css") << kStyle;
    std::ofstream(place_ / "folder" / "images" / "dot.png") << "dot";
    fs::create_symlink(place_ / "secret.txt", place_ / "folder" / "link.txt");
  }
  ~AssetsTest() override { fs::remove_all(place_); }

  Response ask(Request request) const {
    const Router router({.routes = asset_routes(place_ / "folder"),
                         .error_page = [](const Request&, int status,
                                          std::string) { return plain_text(status, ""); },
                         .observe = [](const Answered&) {}});
    return router.answer(std::move(request));
  }

  Response ask_holding(std::string tags) const {
    return ask({.path = "/assets/style.css", .headers = {{"If-None-Match", std::move(tags)}}});
  }

  fs::path place_;
};

TEST_F(AssetsTest, ServesEachFileWithItsTypeAndHowLongItKeeps) {
  const auto style = ask({.path = "/assets/style.css"});
  EXPECT_EQ(style.body, kStyle);
  EXPECT_EQ(style.content_type, "text/css; charset=utf-8");
  EXPECT_EQ(find_header(style.headers, "Cache-Control"), "public, max-age=600");
  EXPECT_EQ(find_header(style.headers, "Vary"), "Accept-Encoding");
  const auto dot = ask({.path = "/assets/images/dot.png"});
  EXPECT_EQ(dot.body, "dot");
  EXPECT_EQ(dot.content_type, "image/png");
}

TEST_F(AssetsTest, SendsItPackedUnderATagOfItsOwn) {
  const auto plain = ask({.path = "/assets/style.css"});
  const auto packed = ask({.path = "/assets/style.css", .headers = {{"Accept-Encoding", "gzip"}}});
  EXPECT_EQ(gunzip(packed.body), kStyle);
  EXPECT_EQ(find_header(packed.headers, "Content-Encoding"), "gzip");
  EXPECT_NE(find_header(packed.headers, "ETag"), find_header(plain.headers, "ETag"));
}

TEST_F(AssetsTest, SendsNothingToWhoHoldsItAlready) {
  const std::string tag(find_header(ask({.path = "/assets/style.css"}).headers, "ETag").value());
  EXPECT_EQ(ask_holding(tag).status, 304);
  EXPECT_EQ(ask_holding("W/" + tag).status, 304);
  EXPECT_EQ(ask_holding("\"0\", " + tag).status, 304);
  EXPECT_EQ(ask_holding("*").status, 304);
  EXPECT_EQ(ask_holding("\"0123456789abcdef\"").status, 200);
  EXPECT_EQ(ask_holding("").status, 200);
}

TEST_F(AssetsTest, GivesAChangedFileAnotherTag) {
  const auto before = ask({.path = "/assets/style.css"}).headers;
  std::ofstream(place_ / "folder" / "style.css") << kStyle << 't';
  EXPECT_NE(ask({.path = "/assets/style.css"}).headers, before);
}

TEST_F(AssetsTest, AddsWhatItIsToldToOneFile) {
  const auto routes = asset_routes(place_ / "folder", {"style.css", "p{}"});
  for (const auto& route : routes) {
    const bool added = route.handler({}).body.ends_with("p{}");
    EXPECT_EQ(added, route.pattern == "/assets/style.css") << route.pattern;
  }
}

TEST_F(AssetsTest, NeverLeavesItsFolder) {
  for (const auto* path :
       {"/assets/../secret.txt", "/assets/%2e%2e/secret.txt", "/assets/..%2fsecret.txt",
        "/assets/images/../../secret.txt", "/assets/%2e%2e%2fsecret.txt", "/assets//style.css",
        "/assets/link.txt", "/assets/", "/assets", "/assets/images", "/assets/./style.css",
        "/assets/style.css%00", "/assets/..\\secret.txt"}) {
    const auto response = ask({.path = path});
    EXPECT_GE(response.status, 400) << path;
    EXPECT_EQ(response.body, "") << path;
  }
}

TEST_F(AssetsTest, FailsWhereThereIsNoFolder) {
  EXPECT_THROW(asset_routes(place_ / "nowhere"), fs::filesystem_error);
}

}  // namespace
}  // namespace commonweal::platform
