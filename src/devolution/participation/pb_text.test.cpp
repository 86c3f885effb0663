#include "devolution/participation/pb_text.hpp"

#include <gtest/gtest.h>

#include "devolution/participation/participation_fixture.hpp"

namespace commonweal::devolution {
namespace {

std::vector<base::Problem> problems_of(const std::string& text) {
  base::Problems problems;
  read_pb(text, "a.pb", problems);
  return std::move(problems).fail().value().problems;
}

TEST(ReadPb, reads_three_tables_with_quotes_and_lines) {
  base::Problems problems;
  const PbText file = read_pb(kSmallVote, "a.pb", problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(file.meta.rows.size(), 13U);
  ASSERT_EQ(file.projects.rows.size(), 4U);
  EXPECT_EQ(file.projects.rows[1].cells[3], "Benches; shaded\"");
  EXPECT_EQ(file.projects.rows[1].line, 19U);
  EXPECT_EQ(file.votes.rows.back().line, 28U);
}

TEST(ReadPb, is_written_and_read_again_as_it_was) {
  base::Problems problems;
  const PbText file = read_pb(kSmallVote, "a.pb", problems);
  EXPECT_EQ(pb_text(file), kSmallVote);
}

TEST(ReadPb, takes_a_byte_order_mark_spaces_line_ends_of_two_and_no_last_one) {
  base::Problems problems;
  const PbText file = read_pb(
      "\xEF\xBB\xBFMETA\r\nkey; value\r\nbudget; 5\r\nPROJECTS\r\nproject_id; cost\r\n\r\n"
      "1; 600\r\nVOTES\r\nvoter_id;vote\r\n1;1",
      "a.pb", problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(file.meta.columns[1], "value");
  EXPECT_EQ(file.projects.rows[0].cells[1], "600");
  EXPECT_EQ(file.votes.rows[0].cells[1], "1");
  EXPECT_EQ(file.empty_lines, (std::vector<std::uint64_t>{6}));
}

TEST(ReadPb, goes_on_over_lines_within_quotes) {
  base::Problems problems;
  const PbText file =
      read_pb(spoiled(kSmallVote, "Bike racks", "\"Bike\nracks\""), "a.pb", problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(file.projects.rows[2].cells[3], "Bike\nracks");
  EXPECT_EQ(file.votes.rows.back().line, 29U);
}

TEST(ReadPb, tells_what_is_wrong_with_the_form_and_where) {
  struct Case {
    std::string text;
    std::string place;
    std::string what;
  };
  const Case cases[] = {
      {spoiled(kSmallVote, "v1;p1,p2", "v1;p1;p2"), "a.pb:24:3",
       "The row has 3 cells for 2 columns. Put a cell that holds a semicolon in quotes."},
      {spoiled(kSmallVote, "v1;p1,p2", "v1"), "a.pb:24",
       "The row has 1 cells for 2 columns. End it with semicolons."},
      {spoiled(kSmallVote, "Trees", "\"Trees\" and"), "a.pb:18:4",
       "There is text behind a closing quote. Write a quote inside a cell twice."},
      {spoiled(kSmallVote, "Trees", "\"Trees"), "a.pb:18:4",
       "There is text behind a closing quote. Write a quote inside a cell twice."},
      {spoiled(kSmallVote, "v5;p3", "v5;\"p3"), "a.pb:28:2",
       "A quote opens here and never closes."},
      {spoiled(kSmallVote, "META\n", ""), "a.pb:1",
       "\"key\" stands before META. Begin with the line META."},
      {spoiled(kSmallVote, "v3;p1,p2", "META"), "a.pb:26", "META begins a second time."},
      {spoiled(kSmallVote, "voter_id;vote", "vote;vote"), "a.pb:23:2",
       "The column \"vote\" is there twice."},
      {spoiled(kSmallVote, "Trees", "Tr\xFF"), "a.pb:18",
       "The file is not in UTF-8 from here. Save it as UTF-8."},
      {"", "a.pb", "There is no META with its columns."},
  };
  for (const Case& one : cases) {
    const auto problems = problems_of(one.text);
    ASSERT_FALSE(problems.empty()) << one.what;
    EXPECT_EQ(problems[0].place, one.place);
    EXPECT_EQ(problems[0].what, one.what);
  }
}

}  // namespace
}  // namespace commonweal::devolution
