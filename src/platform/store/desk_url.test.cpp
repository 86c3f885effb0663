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

TEST(DeskUrl, IsNeverThatOfAnotherServiceInTheSameDatabase) {
  const std::string database = "postgresql://me@db/a?options=-csearch_path%3D";
  EXPECT_EQ(desk_url(database + "leeds"), database + "leeds_desk");
  EXPECT_EQ(desk_url(database + "leeds&sslmode=require"), database + "leeds_desk&sslmode=require");
  EXPECT_EQ(desk_url(database + "leeds%20-cstatement_timeout%3D5s"),
            database + "leeds_desk%20-cstatement_timeout%3D5s");
}

}  // namespace
}  // namespace commonweal::platform
