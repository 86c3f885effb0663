#include "missions/body.hpp"

#include <gtest/gtest.h>

#include "missions/record_example.hpp"

namespace commonweal::missions {
namespace {

std::string refusals_with(std::string_view column, const std::string& text) {
  return refusals<Body>(sound_but(RecordKind::body, column, text));
}

TEST(Body, IsMadeFromItsFields) {
  const Body england = made_of<Body>(sound_but(RecordKind::body, "parent", "K02000001"));
  EXPECT_EQ(england.code, "E92000001");
  EXPECT_EQ(england.name, "England");
  EXPECT_EQ(england.kind, BodyKind::nation);
  EXPECT_EQ(england.parent, "K02000001");
}

TEST(Body, MayStandAtTheTopOfTheTree) {
  EXPECT_EQ(made_of<Body>(sound(RecordKind::body)).parent, std::nullopt);
}

TEST(Body, TakesEveryKindByTheWordThatItWrites) {
  for (const BodyKind kind : {BodyKind::nation, BodyKind::region, BodyKind::department,
                              BodyKind::regulator, BodyKind::centre, BodyKind::combined_authority,
                              BodyKind::local_authority, BodyKind::provider}) {
    const std::string word(code_word(kind));
    EXPECT_EQ(made_of<Body>(sound_but(RecordKind::body, "kind", word)).kind, kind) << word;
  }
}

TEST(Body, RefusesWhatMakesNoSense) {
  EXPECT_EQ(refusals_with("name", ""), "name: Give the name of this body.\n");
  EXPECT_EQ(refusals_with("kind", ""), "kind: Give the kind of this body.\n");
  EXPECT_EQ(refusals_with("kind", "kingdom"),
            "kind: \"kingdom\" is not one of nation, region, department, regulator, centre, "
            "combined_authority, local_authority or provider.\n");
  EXPECT_EQ(refusals_with("parent", "E92000001"), "parent: A body cannot be its own parent.\n");
}

TEST(Body, TellsAllProblemsAtOnce) {
  EXPECT_EQ(refusals<Body>({"E92000001", {"", "kingdom", "E92000001"}}),
            "name: Give the name of this body.\n"
            "kind: \"kingdom\" is not one of nation, region, department, regulator, centre, "
            "combined_authority, local_authority or provider.\n"
            "parent: A body cannot be its own parent.\n");
}

}  // namespace
}  // namespace commonweal::missions
