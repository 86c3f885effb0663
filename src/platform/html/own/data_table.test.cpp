#include "platform/html/own/data_table.hpp"

#include <gtest/gtest.h>

#include "platform/html/testing/html_tree.hpp"

namespace commonweal::platform {
namespace {

std::string outline_of(const Html& html) {
  const auto tree = read_html(html.str());
  return tree ? outline(*tree) : "Refused: " + tree.error().problems.front().what;
}

DataTable sample() {
  return {.caption = "Waits by body",
          .columns = {{.text = "Body", .key = "name"},
                      {.text = "Weeks",
                       .key = "weeks",
                       .format = CellFormat::numeric,
                       .first = SortOrder::descending},
                      {.text = "Note"}},
          .rows = {{{.text = "Ayton"}, {.text = "12"}, {.text = "<final>"}}},
          .sorted = Sorted{"name"},
          .address = [](std::string_view sort, std::int64_t page) {
            return "/x?sort=" + std::string(sort) + "&page=" + std::to_string(page);
          }};
}

TEST(DataTable, LinksEachOrderAndSaysWhichItIsIn) {
  EXPECT_EQ(outline_of(data_table(sample())),
            R"(<div aria-label="Waits by body" class="cw-scroll" role="region" tabindex="0">
  <table class="govuk-table cw-data-table">
    <caption class="govuk-table__caption govuk-table__caption--m">
      "Waits by body"
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th aria-sort="ascending" class="govuk-table__header" scope="col">
          <a class="cw-sort govuk-link govuk-link--no-visited-state" href="/x?sort=-name&page=1" rel="nofollow">
            "Body "
            <span aria-hidden="true" class="cw-sort__arrow">
              "↑"
            <span class="govuk-visually-hidden">
              ", sort descending"
        <th class="govuk-table__header govuk-table__header--numeric" scope="col">
          <a class="cw-sort govuk-link govuk-link--no-visited-state" href="/x?sort=-weeks&page=1" rel="nofollow">
            "Weeks "
            <span aria-hidden="true" class="cw-sort__arrow">
              "↕"
            <span class="govuk-visually-hidden">
              ", sort descending"
        <th class="govuk-table__header" scope="col">
          "Note"
    <tbody class="govuk-table__body">
      <tr class="govuk-table__row">
        <th class="govuk-table__header" scope="row">
          "Ayton"
        <td class="govuk-table__cell govuk-table__cell--numeric">
          "12"
        <td class="govuk-table__cell">
          "<final>"
)");
}

TEST(DataTable, OffersTheOtherOrderOfTheColumnItIsSortedBy) {
  auto table = sample();
  table.sorted = Sorted{"weeks", SortOrder::descending};
  const auto html = data_table(table).str();
  EXPECT_NE(html.find("aria-sort=\"descending\""), std::string::npos);
  EXPECT_NE(html.find("href=\"/x?sort=weeks&amp;page=1\""), std::string::npos);
  EXPECT_NE(html.find("href=\"/x?sort=name&amp;page=1\""), std::string::npos);
}

TEST(DataTable, TurnsPagesInTheOrderItIsIn) {
  auto table = sample();
  EXPECT_EQ(data_table(table).str().find("<nav"), std::string::npos);
  table.page = 2;
  table.pages = 3;
  table.total = "Rows 51 to 100 of 120";
  const auto html = data_table(table).str();
  for (const char* part :
       {"aria-label=\"Pages of the table: Waits by body\"", "Rows 51 to 100 of 120",
        "href=\"/x?sort=name&amp;page=1\" rel=\"prev\"",
        "href=\"/x?sort=name&amp;page=3\" rel=\"next\"", "aria-current=\"page\""}) {
    EXPECT_NE(html.find(part), std::string::npos) << part;
  }
}

TEST(DataTable, SaysSoWhereItHasNoRows) {
  auto table = sample();
  table.rows.clear();
  table.empty = "No body is called that.";
  EXPECT_EQ(data_table(table).str(), "<p class=\"govuk-body\">No body is called that.</p>\n");
}

TEST(SortedIn, TakesTheKeysOfColumnsOnly) {
  const auto columns = sample().columns;
  EXPECT_EQ(sorted_in("name", columns), (Sorted{"name", SortOrder::ascending}));
  EXPECT_EQ(sorted_in("-weeks", columns), (Sorted{"weeks", SortOrder::descending}));
  for (const char* text : {"", "-", "--name", "note", "name "}) {
    EXPECT_EQ(sorted_in(text, columns), std::nullopt) << text;
  }
}

TEST(SortText, IsReadBackByTheReader) {
  for (const auto order : {SortOrder::ascending, SortOrder::descending}) {
    const Sorted sorted{"weeks", order};
    EXPECT_EQ(sorted_in(sort_text(sorted), sample().columns), sorted);
  }
}

}  // namespace
}  // namespace commonweal::platform
