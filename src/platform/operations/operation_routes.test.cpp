#include "platform/operations/operation_routes.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

class OperationRoutes : public testing::Test {
 protected:
  Response ask(const std::string& path) {
    auto routes = health_routes({{"database", [this] { fail_if(database_is_gone_); }},
                                 {"desk", [this] { fail_if(desk_is_gone_); }}});
    routes.push_back(metrics_route(metrics_));
    return Router({.routes = std::move(routes),
                   .error_page = [](const Request&, int status,
                                    std::string) { return plain_text(status, ""); },
                   .observe = [](const Answered&) {}})
        .answer({.path = path});
  }
  static void fail_if(bool gone) {
    if (gone) throw std::runtime_error("The database postgresql://… failed.");
  }
  bool database_is_gone_ = false;
  bool desk_is_gone_ = false;
  Metrics metrics_;
};

TEST_F(OperationRoutes, SayThatTheProcessLivesWhateverIsGone) {
  database_is_gone_ = true;
  EXPECT_EQ(ask("/healthz").status, 200);
}

TEST_F(OperationRoutes, NameWhatIsMissingAndNothingMore) {
  EXPECT_EQ(ask("/readyz").status, 200);
  database_is_gone_ = desk_is_gone_ = true;
  EXPECT_EQ(ask("/readyz").status, 503);
  EXPECT_EQ(ask("/readyz").body, "database does not answer\ndesk does not answer\n");
}

TEST_F(OperationRoutes, GiveTheMetricsAsText) {
  const auto answer = ask("/metrics");
  EXPECT_EQ(answer.content_type, "text/plain; version=0.0.4; charset=utf-8");
  EXPECT_NE(answer.body.find("# TYPE process_open_fds gauge\n"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
