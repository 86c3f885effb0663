#pragma once

// Two real conversations with the map that Polis itself drew of them (polis/fixtures), as tests
// read them from the shared data.

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "methods/opinion/opinion_votes.hpp"

namespace commonweal::methods {

inline const std::string kPolisFixtures = "../shared/data/polis/fixtures/";

struct PolisFixture {
  OpinionVotes votes;
  std::vector<std::int64_t> statements;  // Their ids there; people's ids are their numbers here.
  nlohmann::json published;

  std::uint32_t statement(std::int64_t id) const {
    const auto it = std::ranges::find(statements, id);
    return static_cast<std::uint32_t>(it - statements.begin());
  }
  // The groups published: one a person, in the order published.
  std::vector<std::optional<std::uint32_t>> groups() const {
    std::map<int, std::vector<int>> base;
    const auto& clusters = published.at("base-clusters");
    for (std::size_t i = 0; i < clusters.at("id").size(); ++i) {
      base[clusters["id"][i].get<int>()] = clusters["members"][i].get<std::vector<int>>();
    }
    std::vector<std::optional<std::uint32_t>> of(votes.people());
    for (const auto& group : published.at("group-clusters")) {
      for (const auto& id : group.at("members")) {
        for (const int person : base.at(id.get<int>())) {
          of[static_cast<std::size_t>(person)] = group.at("id").get<std::uint32_t>();
        }
      }
    }
    return of;
  }
};

inline std::optional<nlohmann::json> polis_json(const std::string& path) {
  std::ifstream in(kPolisFixtures + path);
  return in ? std::optional(nlohmann::json::parse(in)) : std::nullopt;
}

// None where the shared data is not there.
inline std::optional<PolisFixture> polis_fixture(const std::string& name) {
  const auto votes = polis_json(name + "/votes.json");
  auto published = polis_json(name + "/math-pca2.json");
  if (!votes || !published) return {};
  PolisFixture fixture{.votes = {}, .statements = {}, .published = *std::move(published)};
  fixture.statements = fixture.published.at("tids").get<std::vector<std::int64_t>>();
  std::vector<bool> out(fixture.statements.size());
  for (const auto& id : fixture.published.at("mod-out")) out[fixture.statement(id)] = true;
  std::vector<OpinionVote> given;
  std::size_t people = 0;
  for (const auto& vote : *votes) {
    // One of the two was fetched under longer names.
    const auto person =
        vote.at(vote.contains("pid") ? "pid" : "participant_id").get<std::uint32_t>();
    const auto statement = vote.at(vote.contains("tid") ? "tid" : "statement_id").get<int>();
    people = std::max<std::size_t>(people, person + 1);
    given.push_back({person, fixture.statement(statement), vote.at("vote").get<std::int8_t>()});
  }
  fixture.votes = opinion_votes(people, out, given);
  return fixture;
}

}  // namespace commonweal::methods
