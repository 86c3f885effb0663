#include "learning/evaluation/power_question.hpp"

#include <string_view>
#include <utility>

#include "base/problems.hpp"

namespace commonweal::learning {
namespace {

// The fields of a record of an evaluation that has nothing but a sample.
missions::Record record_with(const SampleText& text) {
  const auto& table = evaluation_table();
  missions::Record record{.code = "sample",
                          .fields = std::vector<std::string>(table.columns.size())};
  const auto set = [&](std::string_view column, std::string value) {
    record.fields[table.column(column)] = std::move(value);
  };
  for (const auto* column : {"title", "body", "programme"}) set(column, "sample");
  set("state", "planned");
  set("treated", text.treated);
  set("control", text.control);
  set("cluster_size", text.cluster_size);
  set("icc", text.icc);
  set("baseline_share", text.baseline_share);
  set("outcome_sd", text.outcome_sd);
  return record;
}

constexpr std::string_view kTreated = "Give how many are treated.";
constexpr std::string_view kCompared = "Give how many they are compared with.";

// A record may leave out both arms, a question may not.
tl::unexpected<base::Error> in_words_of_question(base::Problems problems, const SampleText& text) {
  auto failure = std::move(problems).fail();
  for (auto& [place, what] : failure.value().problems) {
    if (place == "treated" && text.treated.empty()) what = kTreated;
    if (place == "control" && text.control.empty()) what = kCompared;
  }
  return failure;
}

}  // namespace

base::Result<PlannedSample> sample_of(const SampleText& text) {
  base::Problems problems;
  const missions::PlaceOf place = [](std::string_view column) { return std::string(column); };
  const auto evaluation = Evaluation::make(record_with(text), place, problems);
  if (text.is_empty()) problems.add({.place = "treated", .what = std::string(kTreated)});
  if (text.is_empty()) problems.add({.place = "control", .what = std::string(kCompared)});
  if (!problems.empty()) return in_words_of_question(std::move(problems), text);
  return *evaluation->sample;
}

}  // namespace commonweal::learning
