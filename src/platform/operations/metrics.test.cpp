#include "platform/operations/metrics.hpp"

#include <thread>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

Answered page(int status, std::chrono::microseconds took) {
  return {.id = "4T9K2MXB",
          .method = Method::get,
          .route = "/metrics/{metric}",
          .status = status,
          .took = took,
          .failure = ""};
}

bool has_line(const std::string& text, const std::string& line) {
  return text.find('\n' + line + '\n') != std::string::npos;
}

TEST(Metrics, CountRequestsByRouteMethodAndStatus) {
  Metrics metrics;
  metrics.count(page(200, 1ms));
  metrics.count(page(200, 3ms));
  metrics.count(page(500, 30s));
  const auto text = metrics.text();
  const std::string requests = "commonweal_http_requests_total{method=\"GET\",";
  EXPECT_TRUE(has_line(text, requests + R"(route="/metrics/{metric}",status="200"} 2)")) << text;
  EXPECT_TRUE(has_line(text, requests + R"(route="/metrics/{metric}",status="500"} 1)")) << text;
  const std::string seconds =
      R"(commonweal_http_request_seconds_bucket{route="/metrics/{metric}",)";
  EXPECT_TRUE(has_line(text, seconds + R"(le="0.001"} 1)")) << text;
  EXPECT_TRUE(has_line(text, seconds + R"(le="0.005"} 2)")) << text;
  EXPECT_TRUE(has_line(text, seconds + R"(le="10"} 2)")) << text;
  EXPECT_TRUE(has_line(text, seconds + R"(le="+Inf"} 3)")) << text;
}

TEST(Metrics, AskTheirGaugesEachTime) {
  Metrics metrics;
  double jobs = 3;
  metrics.add_gauge("commonweal_jobs", "Jobs at work.", [&] { return jobs; });
  EXPECT_TRUE(has_line(metrics.text(), "commonweal_jobs 3"));
  jobs = 4;
  EXPECT_TRUE(has_line(metrics.text(), "commonweal_jobs 4"));
}

TEST(Metrics, LoseNothingWhenManyCountAtOnce) {
  Metrics metrics;
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
      threads.emplace_back([&] {
        for (int count = 0; count < 1000; ++count) metrics.count(page(200 + count % 5, 1ms));
      });
    }
  }
  EXPECT_TRUE(has_line(metrics.text(),
                       "commonweal_http_requests_total{method=\"GET\",route=\"/"
                       "metrics/{metric}\",status=\"204\"} 800"));
}

TEST(Metrics, TellOfTheProcess) {
  EXPECT_GT(resident_bytes(), 1e6);
  EXPECT_GE(open_files(), 3);
}

}  // namespace
}  // namespace commonweal::platform
