#include "platform/operations/event_log.hpp"

#include <sstream>

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

using namespace std::chrono_literals;

class EventLogTest : public testing::Test {
 protected:
  std::ostringstream out_;
  EventLog log_{out_, [] { return base::Instant{1'000'000'000s + 42us}; }};
};

TEST_F(EventLogTest, WritesAnObjectALine) {
  log_.write("stopped", {{"reason", "signal"}, {"running", 2}});
  log_.write("started");
  EXPECT_EQ(out_.str(),
            "{\"time\":\"2001-09-09T01:46:40.000042Z\",\"event\":\"stopped\",\"reason\":\"signal\","
            "\"running\":2}\n"
            "{\"time\":\"2001-09-09T01:46:40.000042Z\",\"event\":\"started\"}\n");
}

TEST_F(EventLogTest, KeepsARequestOnOneLineWhateverFailed) {
  log_.write({.id = "4T9K2MXB",
              .method = Method::get,
              .route = "/metrics/{metric}",
              .status = 500,
              .took = 1234us,
              .failure = "The disk\n\"is\" full."});
  EXPECT_EQ(out_.str(),
            "{\"time\":\"2001-09-09T01:46:40.000042Z\",\"event\":\"request\",\"request\":"
            "\"4T9K2MXB\",\"method\":\"GET\",\"route\":\"/metrics/{metric}\",\"status\":500,"
            "\"micros\":1234,\"failure\":\"The disk\\n\\\"is\\\" full.\"}\n");
}

}  // namespace
}  // namespace commonweal::platform
