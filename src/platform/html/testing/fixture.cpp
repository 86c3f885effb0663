#include "platform/html/testing/fixture.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "platform/html/testing/option_node.hpp"

namespace commonweal::platform {
namespace {

using Json = nlohmann::ordered_json;

std::shared_ptr<OptionNode> node_of(const Json& json) {
  using Kind = OptionNode::Kind;
  auto node = std::make_shared<OptionNode>();
  if (json.is_object()) {
    node->kind = Kind::object;
    for (const auto& [key, value] : json.items()) node->members.emplace_back(key, node_of(value));
  } else if (json.is_array()) {
    node->kind = Kind::list;
    for (const auto& item : json) node->items.push_back(node_of(item));
  } else if (!json.is_null()) {
    node->kind = json.is_boolean() ? Kind::boolean : Kind::scalar;
    node->text = json.is_string() ? json.get<std::string>() : json.dump();
  }
  return node;
}

Json json_of(const std::string& component) {
  const std::filesystem::path path = std::filesystem::path(COMMONWEAL_NODE_MODULES) /
                                     "govuk-frontend/dist/govuk/components" / component /
                                     "fixtures.json";
  std::ifstream file(path);
  if (!file) {
    throw std::runtime_error("There is no " + path.string() +
                             ". Run cmake again: it installs the npm packages.");
  }
  return Json::parse(file);
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

std::string outline_of(const FixtureCheck& check, const Fixture& fixture) {
  auto tree = read_html(fixture.html);
  if (!tree) return "The fixture is refused. " + tree.error().problems.front().what;
  if (check.prepare) check.prepare(fixture.options, *tree);
  return outline(*tree);
}

std::string outline_of(const Html& html) {
  const auto tree = read_html(html.str());
  return tree ? outline(*tree) : "Ours is refused. " + tree.error().problems.front().what;
}

void expect_fixture(const FixtureCheck& check, const Fixture& fixture) {
  const auto ours = outline_of(check.render(fixture.options));
  const auto theirs = outline_of(check, fixture);
  const auto unread = joined(fixture.options.unread());
  if (check.not_supported.contains(fixture.name)) {
    EXPECT_FALSE(unread.empty() && ours == theirs)
        << fixture.name << " is listed as not supported, but is equal.";
    return;
  }
  EXPECT_EQ(unread, "") << fixture.name << " has parameters that were not read.";
  EXPECT_EQ(ours, theirs) << fixture.name;
}

}  // namespace

std::vector<Fixture> fixtures_of(const std::string& component) {
  const auto json = json_of(component);
  std::vector<Fixture> fixtures;
  for (const auto& fixture : json.at("fixtures")) {
    fixtures.push_back({.name = fixture.at("name").get<std::string>(),
                        .options = FixtureOptions(node_of(fixture.at("options"))),
                        .html = fixture.at("html").get<std::string>()});
  }
  return fixtures;
}

void expect_fixtures(const FixtureCheck& check) {
  const auto fixtures = fixtures_of(check.component);
  EXPECT_FALSE(fixtures.empty());
  auto missing = check.not_supported;
  for (const auto& fixture : fixtures) {
    expect_fixture(check, fixture);
    missing.erase(fixture.name);
  }
  for (const auto& [name, reason] : missing) {
    ADD_FAILURE() << name << " is listed as not supported, but there is no such fixture.";
  }
}

}  // namespace commonweal::platform
