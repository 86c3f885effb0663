#include "missions/cascade/cascade.hpp"

#include "missions/cascade/cascade_fixture.hpp"
#include "missions/cascade/cascade_group.hpp"
#include "missions/cascade/cascade_words.hpp"

namespace commonweal::missions {
namespace {

void draw(const CascadeNode& node, const std::string& indent, std::string& text) {
  text += indent + node.title + ": " + node_words(node) + '\n';
  for (const auto& child : node.children) draw(child, indent + "  ", text);
}

struct CascadeTest : CascadeFixture {
  template <class Look>
  auto of(const std::string& mission, const std::string& metric, Look look) {
    return seen([&](const Holdings& holdings) {
      const AskLines lines(holdings.directory);
      const auto& found = *holdings.directory.find_mission(mission);
      return look(cascade_of(lines, found, metric_in(holdings.directory, found, metric).value()));
    });
  }
  std::string tree(const std::string& mission, const std::string& metric = "") {
    return of(mission, metric, [](const Cascade& cascade) {
      std::string text;
      for (const auto& root : cascade.roots) draw(root, "", text);
      return text;
    });
  }
};

TEST_F(CascadeTest, StandsAsATreeOfWhoAsksWhom) {
  given_asks();
  EXPECT_EQ(tree("health"),
            "United Kingdom: Asks 1 body\n"
            "  Department of Health: Asked for 2 measures; passed on 2 of 2\n"
            "    Barking: Asked for 1 measure; nobody below it\n"
            "    Hartlepool: Asked for 1 measure; nobody below it\n"
            "    NHS England: Asked for 1 measure; passed on 1 of 1\n"
            "      Blackpool Hospitals: Asked for 1 measure; nobody below it\n");
}

TEST_F(CascadeTest, IsNarrowedToOneMetric) {
  given_asks();
  EXPECT_EQ(tree("health", "smoking"),
            "United Kingdom: Asks 1 body\n"
            "  Department of Health: Asked for 1 measure; passed on 1 of 1\n"
            "    Barking: Asked for 1 measure; nobody below it\n"
            "    Hartlepool: Asked for 1 measure; nobody below it\n");
  EXPECT_EQ(tree("health", "beds"), "");
}

TEST_F(CascadeTest, TellsWhoHasNotPassedItOnAndWhatNobodyIsAskedFor) {
  given(RecordKind::ask, {asks("UK", "dhsc", "waiting-list"), asks("dhsc", "nhs", "waiting-list"),
                          asks("UK", "dhsc", "smoking")});
  of("health", "", [](const Cascade& cascade) {
    EXPECT_EQ(cascade.asks, 3U);
    EXPECT_EQ(cascade.unasked.size(), 1U);
    EXPECT_EQ(cascade.unasked.front()->code, "beds");
    EXPECT_EQ(cascade.bodies.size(), 2U);
    const auto& department = cascade.bodies.front();
    EXPECT_EQ(department.body->code, "dhsc");
    EXPECT_EQ(names_listed(department.not_passed), "Smoking");
    const auto& nhs = cascade.bodies.back();
    EXPECT_EQ(names_listed(nhs.not_passed), "Waiting list");
    EXPECT_EQ(cascade_lead(cascade),
              "2 bodies are asked for 2 measures. 2 bodies have measures that nobody below is "
              "asked for.");
    return 0;
  });
}

TEST_F(CascadeTest, CountsTheCoverageOfAMetric) {
  given_asks();
  of("health", "waiting-list", [](const Cascade& cascade) {
    const auto& coverage = cascade.metrics.at(0);
    EXPECT_EQ(coverage.asks, 3U);
    EXPECT_EQ(coverage.top.size(), 1U);
    EXPECT_EQ(coverage.passing.size(), 2U);
    EXPECT_EQ(coverage.passed(), 2U);
    EXPECT_TRUE(coverage.not_passed().empty());
    return 0;
  });
}

TEST_F(CascadeTest, SaysHowManyAsksNobodyHasMade) {
  given(RecordKind::ask, {asks("UK", "dhsc", "waiting-list", "Illustrative: an example."),
                          asks("UK", "dhsc", "smoking", "Fewer.")});
  of("health", "", [](const Cascade& cascade) {
    EXPECT_EQ(cascade.illustrative, 1U);
    return 0;
  });
}

TEST_F(CascadeTest, EndsWhereBodiesAskEachOtherInACircle) {
  given(RecordKind::ask, {asks("UK", "dhsc", "waiting-list"),
                          asks("dhsc", "nhs", "waiting-list"),
                          asks("nhs", "RXL", "waiting-list"),
                          {"back", {"waiting-list", "dhsc", "RXL", "", "", "asked"}}});
  EXPECT_NE(tree("health").find("Blackpool Hospitals"), std::string::npos);
}

TEST_F(CascadeTest, IsEmptyWhereNobodyIsAsked) {
  EXPECT_EQ(tree("safety"), "");
  of("safety", "", [](const Cascade& cascade) {
    EXPECT_EQ(cascade_lead(cascade), "Nobody is asked to answer for this mission yet.");
    return 0;
  });
}

TEST_F(CascadeTest, DrawsManyCouncilsByTheirRegion) {
  std::vector<Record> councils;
  std::vector<Record> all{asks("UK", "dhsc", "smoking")};
  for (int i = 10; i < 10 + static_cast<int>(kDrawnAloneMax); ++i) {
    const std::string code = "E070000" + std::to_string(i);
    councils.push_back({code, {"Council " + code, "local_authority", "E12000007"}});
    all.push_back(asks("dhsc", code, "smoking"));
  }
  all.push_back(asks("dhsc", "E06000001", "smoking"));
  given(RecordKind::body, councils);
  given(RecordKind::ask, all);
  EXPECT_EQ(tree("health"),
            "United Kingdom: Asks 1 body\n"
            "  Department of Health: Asked for 1 measure; passed on 1 of 1\n"
            "    Councils in London: 12 of 13 asked, for 1 measure\n"
            "    Councils in the North East: 1 of 2 asked, for 1 measure\n");
}

}  // namespace
}  // namespace commonweal::missions
