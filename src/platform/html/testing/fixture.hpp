#pragma once

// Holds a component against the fixtures.json that the npm package govuk-frontend ships for it.

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "platform/html/testing/fixture_options.hpp"
#include "platform/html/testing/html_tree.hpp"

namespace commonweal::platform {

struct Fixture {
  std::string name;
  FixtureOptions options;
  std::string html;
};

// Throws where the package is not installed.
std::vector<Fixture> fixtures_of(const std::string& component);

struct FixtureCheck {
  std::string component;
  std::function<Html(const FixtureOptions&)> render;
  // By name, with the reason. One that could be supported after all is an error too.
  std::map<std::string, std::string> not_supported = {};
  // Takes out of the fixture what we leave out of every component of its kind.
  std::function<void(const FixtureOptions&, HtmlNode&)> prepare = {};
};

// Every fixture of the component equals ours as a tree, or is listed as not supported.
void expect_fixtures(const FixtureCheck& check);

}  // namespace commonweal::platform
