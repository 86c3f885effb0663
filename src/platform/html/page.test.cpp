#include "platform/html/page.hpp"

#include <string>

#include <gtest/gtest.h>

#include "platform/html/testing/html_tree.hpp"

namespace commonweal::platform {
namespace {

bool says(const Page& page, const std::string& words) {
  return layout(page).str().find(words) != std::string::npos;
}

Page sample() {
  Page page{.title = "Waiting list & waits"};
  page.navigation = {{.text = "Missions", .href = "/", .state = NavigationState::within}};
  page.breadcrumbs = {{.text = "Home", .href = "/"}, {.text = "Health"}};
  page.main.raw("<h1 class=\"govuk-heading-l\">").text(page.title).raw("</h1>\n");
  page.scripts = {"/assets/projection.js"};
  page.footer.meta.items = {{.text = "Accessibility", .href = "/accessibility"}};
  return page;
}

TEST(Page, HasWhatThePageTemplateHasRoundItsContent) {
  const auto tree = read_html(layout(sample()).str());
  ASSERT_TRUE(tree);
  EXPECT_EQ(outline(*tree), R"(<html class="govuk-template" lang="en">
  <head>
    <meta charset="utf-8">
    <title>
      "Waiting list & waits - Commonweal"
    <meta content="width=device-width, initial-scale=1, viewport-fit=cover" name="viewport">
    <meta content="#0f4c5c" name="theme-color">
    <link href="/assets/favicon.svg" rel="icon" sizes="any" type="image/svg+xml">
    <link href="/assets/commonweal.css" rel="stylesheet">
  <body class="govuk-template__body">
    <script src="/assets/js-enabled.js">
    <a class="govuk-skip-link" data-module="govuk-skip-link" href="#main-content">
      "Skip to main content"
    <header class="govuk-template__header">
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo">
            <a class="govuk-generic-header__homepage-link" href="/">
              "Commonweal"
      <div class="govuk-service-navigation" data-module="govuk-service-navigation">
        <div class="govuk-width-container">
          <div class="govuk-service-navigation__container">
            <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
              <ul class="govuk-service-navigation__list" id="navigation">
                <li class="govuk-service-navigation__item govuk-service-navigation__item--active">
                  <a aria-current="true" class="govuk-service-navigation__link" href="/">
                    <strong class="govuk-service-navigation__active-fallback">
                      "Missions"
    <div class="govuk-width-container">
      <nav aria-label="Breadcrumb" class="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile">
        <ol class="govuk-breadcrumbs__list">
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href="/">
              "Home"
          <li aria-current="page" class="govuk-breadcrumbs__list-item">
            "Health"
      <main class="govuk-main-wrapper" id="main-content">
        <h1 class="govuk-heading-l">
          "Waiting list & waits"
    <footer class="govuk-template__footer">
      <div class="govuk-footer">
        <div class="govuk-width-container">
          <div class="govuk-footer__meta">
            <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
              <h2 class="govuk-visually-hidden">
                "Support links"
              <ul class="govuk-footer__inline-list">
                <li class="govuk-footer__inline-list-item">
                  <a class="govuk-footer__link" href="/accessibility">
                    "Accessibility"
              <div class="govuk-footer__meta-custom">
                "Built with open-source software."
    <script src="/assets/commonweal.js" type="module">
    <script src="/assets/projection.js" type="module">
)");
}

TEST(Page, SaysFirstInItsTitleThatSomethingWasWrong) {
  EXPECT_TRUE(says({.title = "Projection", .state = PageState::in_error},
                   "<title>Error: Projection - Commonweal</title>"));
  EXPECT_TRUE(says({.title = "Projection"}, "<title>Projection - Commonweal</title>"));
}

TEST(Page, LeavesOutTheNavigationAndBreadcrumbsThatItDoesNotHave) {
  EXPECT_FALSE(says({.title = "Home"}, "<nav"));
  EXPECT_FALSE(says({.title = "Home"}, "breadcrumb"));
}

TEST(Page, EscapesWhatPeopleTyped) {
  auto page = sample();
  page.title = "<script>alert(1)</script>";
  page.scripts = {"\"><script>alert(2)</script>"};
  EXPECT_FALSE(says(page, "<script>alert"));
}

TEST(Page, HoldsNoScriptAndNoStyleOfItsOwn) {
  const auto html = layout(sample()).str();
  EXPECT_EQ(html.find("<style"), std::string::npos);
  EXPECT_EQ(html.find(" style="), std::string::npos);
  EXPECT_EQ(html.find(" on"), std::string::npos);
  for (auto at = html.find("<script"); at != std::string::npos; at = html.find("<script", at + 1)) {
    const auto end = html.find('>', at);
    EXPECT_EQ(html.substr(end, 10), "></script>");
  }
}

TEST(Page, ShowsTheBrandItIsGiven) {
  const Page page{.title = "Home", .brand = {.name = "Great <North>", .colour = "#2a1a5e"}};
  EXPECT_TRUE(says(page, "<title>Home - Great &lt;North&gt;</title>"));
  EXPECT_TRUE(says(page, "name=\"theme-color\" content=\"#2a1a5e\""));
  EXPECT_FALSE(says(page, "Commonweal"));
}

TEST(Page, SaysWhatItIsAbout) {
  EXPECT_FALSE(says({.title = "Home"}, "description"));
  EXPECT_TRUE(says({.title = "Home", .description = "All & more"},
                   "<meta name=\"description\" content=\"All &amp; more\">"));
}

}  // namespace
}  // namespace commonweal::platform
