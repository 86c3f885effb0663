#include "platform/http/compression.hpp"

#include <gtest/gtest.h>

#include "platform/http/gzip_fixture.hpp"

namespace commonweal::platform {
namespace {

Request accepting(std::string codings) {
  return {.headers = {{"Accept-Encoding", std::move(codings)}}};
}

Response page(std::size_t size) {
  return {.content_type = "text/html; charset=utf-8", .body = std::string(size, 'x')};
}

TEST(Gzip, UnpacksToWhatWentIn) {
  std::string text;
  for (int row = 0; row < 5000; ++row) text += "<tr><td>" + std::to_string(row) + "</td></tr>";
  for (const auto effort : {Effort::quick, Effort::thorough}) {
    const auto packed = gzip(text, effort);
    EXPECT_LT(packed.size(), text.size() / 4);
    EXPECT_EQ(gunzip(packed), text);
  }
  EXPECT_EQ(gunzip(gzip("x", Effort::quick)), "x");
}

TEST(AcceptsGzip, ReadsNamesAndWeights) {
  EXPECT_TRUE(accepts_gzip(accepting("gzip")));
  EXPECT_TRUE(accepts_gzip(accepting("gzip, deflate, br")));
  EXPECT_TRUE(accepts_gzip(accepting("br;q=1.0 , gzip;q=0.8")));
  EXPECT_TRUE(accepts_gzip(accepting("gzip; q=0.001")));
  EXPECT_FALSE(accepts_gzip({}));
  EXPECT_FALSE(accepts_gzip(accepting("")));
  EXPECT_FALSE(accepts_gzip(accepting("br, gzip;q=0")));
  EXPECT_FALSE(accepts_gzip(accepting("gzip; q=0.000")));
  EXPECT_FALSE(accepts_gzip(accepting("x-gzip-not, identity")));
}

TEST(Compress, PacksALongPageForWhoTakesItAndSaysSo) {
  auto response = page(kCompressedFrom);
  compress(response, true);
  EXPECT_EQ(gunzip(response.body), page(kCompressedFrom).body);
  EXPECT_EQ(response.headers,
            (std::vector<Header>{{"Vary", "Accept-Encoding"}, {"Content-Encoding", "gzip"}}));
}

TEST(Compress, TellsCachesThatAnotherAskerGetsItPacked) {
  auto response = page(kCompressedFrom);
  compress(response, false);
  EXPECT_EQ(response.body, page(kCompressedFrom).body);
  EXPECT_EQ(response.headers, (std::vector<Header>{{"Vary", "Accept-Encoding"}}));
}

TEST(Compress, LeavesShortPackedAndTaggedBodiesAlone) {
  auto brief = page(kCompressedFrom - 1);
  auto image = page(kCompressedFrom);
  image.content_type = "image/png";
  auto tagged = page(kCompressedFrom);
  tagged.headers = {{"ETag", "\"7\""}};
  for (auto* response : {&brief, &image, &tagged}) {
    const auto before = response->headers;
    compress(*response, true);
    EXPECT_EQ(response->headers, before);
    EXPECT_EQ(response->body.front(), 'x');
  }
}

}  // namespace
}  // namespace commonweal::platform
