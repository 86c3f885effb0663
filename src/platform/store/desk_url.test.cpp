#include "platform/store/desk_url.hpp"

#include <gtest/gtest.h>

namespace commonweal::platform {
namespace {

TEST(DeskUrl, StandsBesideTheDatabase) {
  EXPECT_EQ(desk_url("sqlite:var/a.db"), "sqlite:var/a.db-desk");
  EXPECT_EQ(desk_url("sqlite::memory:"), "sqlite::memory:");
  EXPECT_EQ(desk_url("postgresql://me@db/a"), "postgresql://me@db/a?options=-csearch_path%3Ddesk");
  EXPECT_EQ(desk_url("postgresql://me@db/a?sslmode=require"),
            "postgresql://me@db/a?sslmode=require&options=-csearch_path%3Ddesk");
}

}  // namespace
}  // namespace commonweal::platform
