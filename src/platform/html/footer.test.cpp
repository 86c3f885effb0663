#include "platform/html/footer.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/fixture.hpp"

namespace commonweal::platform {
namespace {

bool has_class(const HtmlNode& node, const std::string& name) {
  const auto found = node.attributes.find("class");
  return found != node.attributes.end() && found->second == name;
}

void remove(HtmlNode& node, const std::function<bool(const HtmlNode&)>& unwanted) {
  std::erase_if(node.children, unwanted);
  for (auto& child : node.children) remove(child, unwanted);
}

bool is_copyright(const HtmlNode& node) {
  return has_class(node, "govuk-footer__meta-item");  // The other item has a further class.
}

// What only the Crown may show, and its licence where the page says none.
void remove_the_crown(const FixtureOptions& options, HtmlNode& tree) {
  const bool own_licence = options.group("contentLicence").has_value();
  remove(tree, [own_licence](const HtmlNode& node) {
    return node.tag == "svg" || is_copyright(node) ||
           (!own_licence && has_class(node, "govuk-footer__licence-description"));
  });
}

FooterMeta meta_of(const FixtureOptions& options) {
  FooterMeta meta{.visually_hidden_title = options.text("visuallyHiddenTitle", "Support links"),
                  .text = options.text("text"),
                  .html = options.html()};
  for (const auto& item : options.list("items")) {
    meta.items.push_back(
        {.text = item.text("text"), .href = item.text("href"), .attributes = item.attributes()});
  }
  return meta;
}

Html made(const FixtureOptions& options) {
  Footer parameters{.container_classes = options.text("containerClasses"),
                    .classes = options.text("classes"),
                    .attributes = options.attributes()};
  if (const auto meta = options.group("meta")) parameters.meta = meta_of(*meta);
  if (const auto licence = options.group("contentLicence")) {
    parameters.content_licence = {.text = licence->text("text"), .html = licence->html()};
  }
  if (const auto copyright = options.group("copyright")) copyright->read_all();
  return footer(parameters);
}

TEST(Footer, EqualsTheFixturesOfItsPackageLessTheCrown) {
  constexpr const char* kColumns = "there are no columns of links";
  expect_fixtures({.component = "footer",
                   .render = made,
                   .not_supported = {{"with default width navigation (one column)", kColumns},
                                     {"with default width navigation (two columns)", kColumns},
                                     {"with navigation", kColumns},
                                     {"Full GDS example", kColumns},
                                     {"Three equal columns", kColumns},
                                     {"with empty navigation", kColumns},
                                     {"with empty meta", "no heading stands over nothing"},
                                     {"with empty meta items", "no heading stands over nothing"},
                                     {"with navigation item attributes", kColumns}},
                   .prepare = remove_the_crown});
}

TEST(Footer, ShowsNothingThatOnlyTheCrownMayShow) {
  const auto shown = footer({.meta = {.text = "Built with open-source software."}}).str();
  EXPECT_EQ(shown.find("rown"), std::string::npos);
  EXPECT_EQ(shown.find("licence"), std::string::npos);
  EXPECT_EQ(shown.find("svg"), std::string::npos);
}

}  // namespace
}  // namespace commonweal::platform
