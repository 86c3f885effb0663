#include "missions/ask.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

TEST(Ask, IsMadeFromItsFields) {
  const auto ask = made_of<Ask>(sound(RecordKind::ask));
  EXPECT_EQ(ask.code, "waits-hospital");
  EXPECT_EQ(ask.metric, "waiting-list");
  EXPECT_EQ(ask.body, "RRK");
  EXPECT_EQ(ask.asked_by, "E92000001");
  EXPECT_EQ(ask.target, "waits-2020");
  EXPECT_EQ(ask.words, "");
  EXPECT_EQ(ask.state, AskState::asked);
}

TEST(Ask, MayNameNoTarget) {
  EXPECT_EQ(made_of<Ask>(sound_but(RecordKind::ask, "target", "")).target, std::nullopt);
}

TEST(Ask, IsNotOfABodyToItself) {
  EXPECT_EQ(refusals<Ask>(sound_but(RecordKind::ask, "asked_by", "RRK")),
            "asked_by: A body cannot ask itself.\n");
}

TEST(Ask, StandsOrIsWithdrawn) {
  EXPECT_EQ(made_of<Ask>(sound_but(RecordKind::ask, "state", "withdrawn")).state,
            AskState::withdrawn);
  EXPECT_EQ(refusals<Ask>(sound_but(RecordKind::ask, "state", "gone")),
            "state: \"gone\" is not one of asked or withdrawn.\n");
}

}  // namespace
}  // namespace commonweal::missions
