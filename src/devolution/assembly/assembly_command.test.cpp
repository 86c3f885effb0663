#include "devolution/assembly/assembly_command.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

#include "devolution/assembly/assembly_shell_fixture.hpp"
#include "platform/table/json_value.hpp"

namespace commonweal::devolution {
namespace {

using platform::ExitStatus;
using platform::JsonValue;

constexpr const char* kQuotas =
    "category,feature,min,max\ngender,f,1,1\ngender,m,1,1\nage,old,0,1\nage,young,1,2\n";
constexpr const char* kPeople =
    "id,email,street,gender,age\na,x@y,1 Long Road,f,old\nb,,2 Long Road,f,young\n"
    "c,,3 Long Road,m,old\nd,,1 Long Raod,m,young\ne,,5 Long Road,m,young\n";

AssemblyPrinted on_example(std::vector<std::string> more) {
  std::vector<std::string> words{"select",
                                 "--categories",
                                 "examples/democracy/assembly_categories.csv",
                                 "--respondents",
                                 "examples/democracy/assembly_respondents.csv",
                                 "--size",
                                 "8"};
  words.insert(words.end(), more.begin(), more.end());
  return run_assembly(words);
}

double number(const JsonValue& json, std::string_view name) {
  const JsonValue* it = json.find(name);
  return it == nullptr ? -1 : it->number;
}

// The published figures, from files that do not ship.
JsonValue on_published(const std::string& categories, const std::string& respondents,
                       const std::string& size, std::vector<std::string> more = {}) {
  const std::string folder = "../shared/data/sortition/";
  if (!std::filesystem::exists(folder + categories)) {
    std::cout << "SKIPPED: " << folder << categories << " is not there.\n";
    return {};
  }
  std::vector<std::string> words{"select",
                                 "--categories",
                                 folder + categories,
                                 "--respondents",
                                 folder + respondents,
                                 "--size",
                                 size,
                                 "--json"};
  words.insert(words.end(), more.begin(), more.end());
  const auto printed = run_assembly(words);
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  return *platform::read_json(printed.out, "answer");
}

TEST(PublishedAssembly, small_and_large_examples_give_everybody_a_tenth) {
  for (const auto& [name, size] : {std::pair{"small_20", "20"}, std::pair{"large_200", "200"}}) {
    const std::string stem = std::string("example_") + name;
    const JsonValue json = on_published(stem + "_categories.csv", stem + "_respondents.csv", size);
    if (json.kind == JsonValue::Kind::null) GTEST_SKIP();
    for (const JsonValue& chance : json.find("probabilities")->items) {
      EXPECT_NEAR(chance.number, 0.1, 1e-4);
    }
    EXPECT_NEAR(number(json, "gini"), 0, 1e-6);
    EXPECT_EQ(json.find("selected")->items.size(), std::stoul(size));
  }
}

TEST(PublishedAssembly, the_scottish_fixture_is_proven_from_both_sides) {
  const JsonValue json = on_published("sf_fixture_features.csv", "sf_fixture_candidates.csv", "22");
  if (json.kind == JsonValue::Kind::null) GTEST_SKIP();
  EXPECT_LE(number(json, "min_probability"), 0.142857);
  EXPECT_NEAR(number(*json.find("objective"), "primal"), number(*json.find("objective"), "dual"),
              1e-6);
  EXPECT_NEAR(number(json, "bound"), number(json, "min_probability"), 1e-6);
}

TEST_F(AssemblyCommand, keeps_every_quota_on_every_panel_and_every_chance) {
  const auto printed = on_example({"--json", "--addresses", "street,postcode"});
  ASSERT_EQ(printed.status, ExitStatus::done) << printed.err;
  const auto json = platform::read_json(printed.out, "answer");
  double sum = 0;
  for (const auto& panel : json->find("panels")->items) {
    sum += number(panel, "probability");
    EXPECT_EQ(panel.find("members")->items.size(), 8U);
    const auto& members = panel.find("members")->items;
    const auto has_id = [&](const char* id) {
      return std::any_of(members.begin(), members.end(),
                         [&](const JsonValue& it) { return it.text == id; });
    };
    EXPECT_FALSE(has_id("v12") && has_id("v18"));  // Nearly one address.
  }
  EXPECT_NEAR(sum, 1, 1e-9);
  double chances = 0;
  for (const auto& chance : json->find("probabilities")->items) chances += chance.number;
  EXPECT_NEAR(chances, 8, 1e-9);
  for (const auto& share : json->find("representation")->items) {
    EXPECT_GE(number(share, "seats"), share.find("quota")->items[0].number);
    EXPECT_LE(number(share, "seats"), share.find("quota")->items[1].number);
  }
  EXPECT_TRUE(json->find("reproducible")->truth);
}

TEST_F(AssemblyCommand, prints_the_same_bits_for_the_same_seed_and_says_how_to_repeat) {
  const auto one = on_example({"--seed", "4", "--method", "nash"});
  const auto two = on_example({"--seed", "4", "--method", "nash"});
  EXPECT_EQ(one.out, two.out);
  EXPECT_TRUE(has(one.out, "To repeat (sortition 1, seed 4):")) << one.out;
  EXPECT_TRUE(has(one.out, "(primal), and no lottery can pass"));
  EXPECT_TRUE(has(one.out, "categories SHA-256 "));
}

TEST_F(AssemblyCommand, says_which_near_addresses_it_took_as_one_by_ids_only) {
  const auto printed = ask("select", kQuotas, kPeople, {"--size", "2", "--addresses", "street"});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_TRUE(has(printed.out, "Nearly the same address, taken as one household: a and d."));
  EXPECT_FALSE(has(printed.out, "Road"));
  EXPECT_FALSE(has(printed.out, "x@y"));
}

TEST_F(AssemblyCommand, rounds_to_a_public_lottery_within_the_published_bound) {
  const auto printed = on_example({"--lottery", "50", "--json"});
  const auto json = platform::read_json(printed.out, "answer");
  const JsonValue& lottery = *json->find("lottery");
  EXPECT_EQ(lottery.find("panels")->items.size(), 50U);
  EXPECT_LE(number(lottery, "change"), number(lottery, "bound"));
  EXPECT_GE(number(lottery, "change"), number(lottery, "least_change") - 1e-12);
  EXPECT_TRUE(has(on_example({"--lottery", "50"}).out, "Draw 2 ten-sided dice"));
}

TEST_F(AssemblyCommand, replaces_who_drops_out_by_others_who_keep_the_quotas) {
  const auto before = platform::read_json(on_example({"--json"}).out, "answer");
  const std::string id = before->find("selected")->items[0].text;
  const auto printed = on_example({"--replace", id, "--json"});
  ASSERT_EQ(printed.status, ExitStatus::done) << printed.err;
  const auto json = platform::read_json(printed.out, "answer");
  const JsonValue& of = *json->find("replacements");
  EXPECT_EQ(of.find("leaving")->items[0].text, id);
  ASSERT_EQ(of.find("joining")->items.size(), 1U);
  EXPECT_TRUE(of.find("quotas_broken")->items.empty());
  const auto refused = on_example({"--replace", "nobody"});
  EXPECT_EQ(refused.status, ExitStatus::bad_input);
  EXPECT_TRUE(has(refused.err, "\"nobody\" is not on the panel")) << refused.err;
}

TEST_F(AssemblyCommand, tells_every_fault_of_both_files_at_once) {
  const auto printed = ask("select", "category,feature,min,max\nage,old,3,2\nage,young,x,2\n",
                           "id,age\n1,old\n1,young\n2,\n3,ancient\n", {"--size", "2"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_TRUE(has(printed.err, "quotas.csv:2:3: The min 3 is above the max 2.")) << printed.err;
  EXPECT_TRUE(has(printed.err, "quotas.csv:3:3")) << printed.err;
}

TEST_F(AssemblyCommand, refuses_people_who_are_twice_there_or_fit_no_quota) {
  const auto printed =
      ask("select", kQuotas, "id,gender,age\n1,f,old\n1,m,young\n2,,old\n3,m,ancient\n",
          {"--size", "2"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_TRUE(has(printed.err, "people.csv:3:1: The id \"1\" is there twice.")) << printed.err;
  EXPECT_TRUE(has(printed.err, "people.csv:4:2: There is no value of \"gender\"."));
  EXPECT_TRUE(has(printed.err, "people.csv:5:3: \"ancient\" is no feature of \"age\""));
}

TEST_F(AssemblyCommand, refuses_quotas_that_contradict_the_size_or_the_pool) {
  const auto printed = ask("select",
                           "category,feature,min,max\ngender,f,3,4\ngender,m,0,0\nage,old,0,1\n"
                           "age,young,0,0\n",
                           kPeople, {"--size", "2"});
  EXPECT_EQ(printed.status, ExitStatus::bad_input);
  EXPECT_TRUE(has(printed.err, "quotas.csv:2: At least 3 are wanted of \"f\", and the pool has 2."))
      << printed.err;
  EXPECT_TRUE(has(printed.err, "The quotas of \"age\" add up to 0 to 1 seats, and there are 2."));
  EXPECT_EQ(ask("select", kQuotas, kPeople, {"--size", "9"}).status, ExitStatus::bad_input);
  EXPECT_TRUE(has(ask("select", kQuotas, "id,gender\n1,f\n", {"--size", "1"}).err, "age"));
}

constexpr const char* kContradicting =
    "category,feature,min,max\ngender,f,2,2\ngender,m,0,0\nage,old,2,2\nage,young,0,0\n";

TEST_F(AssemblyCommand, names_the_quotas_that_cannot_be_met_together_and_the_least_change) {
  const auto refused = ask("select", kContradicting, kPeople, {"--size", "2"});
  EXPECT_EQ(refused.status, ExitStatus::bad_input);
  EXPECT_TRUE(has(refused.err, "cannot be met together with the other quotas")) << refused.err;
  EXPECT_TRUE(has(refused.err, "quotas.csv:"));
  const auto relaxed = ask("relax", kContradicting, kPeople, {"--size", "2"});
  EXPECT_EQ(relaxed.status, ExitStatus::answer_is_no);
  EXPECT_TRUE(has(relaxed.out, " becomes ")) << relaxed.out;
  EXPECT_EQ(ask("relax", kQuotas, kPeople, {"--size", "2"}).status, ExitStatus::done);
}

TEST_F(AssemblyCommand, uses_flexible_quotas_only_where_the_strict_ones_leave_no_panel) {
  const std::string quotas =
      "feature,value,min,max,min_flex,max_flex\ngender,f,2,2,1,2\ngender,m,0,0,0,1\n"
      "age,old,2,2,1,2\nage,young,0,0,0,2\n";
  const auto printed = ask("select", quotas, kPeople, {"--size", "2"});
  EXPECT_EQ(printed.status, ExitStatus::done) << printed.err;
  EXPECT_TRUE(has(printed.out, "These flexible ones were used:")) << printed.out;
}

}  // namespace
}  // namespace commonweal::devolution
