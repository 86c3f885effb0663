#pragma once

// For tests: a country, a department and a council in the real store, some evaluations, and who may
// register more.

#include <string>
#include <utility>
#include <vector>

#include "learning/evaluation/evaluation_store.hpp"
#include "learning/evidence/bodies_fixture.hpp"

namespace commonweal::learning {

inline missions::Record evaluation_record(
    std::string code, std::vector<std::pair<std::string_view, std::string>> fields = {}) {
  const auto& table = evaluation_table();
  missions::Record record{.code = std::move(code),
                          .fields = std::vector<std::string>(table.columns.size())};
  const auto set = [&](std::string_view column, std::string text) {
    record.fields[table.column(column)] = std::move(text);
  };
  set("title", "Evening clinics: trial");
  set("body", "dhsc");
  set("programme", "Evening clinics");
  set("spend", "40000000");
  set("counterfactual", "Clinics that open a year later, drawn by lot");
  set("level", "5");
  set("owner", "Office of the chief analyst");
  set("budget", "500000");
  set("publication", "2027-03-31");
  set("state", "running");
  for (auto& [column, text] : fields) set(column, std::move(text));
  return record;
}

inline Evaluation made_evaluation(const missions::Record& record) {
  return missions::made_of<Evaluation>(record);
}

struct EvaluationFixture : BodiesFixture {
  EvaluationFixture() : BodiesFixture("evaluation") {}

  void given_register() {
    given(evaluation_table(),
          {evaluation_record("clinics"),
           evaluation_record("hubs", {{"title", "Hubs: before and after"},
                                      {"body", "hull"},
                                      {"spend", "460000000"},
                                      {"level", "2"},
                                      {"budget", ""}}),
           evaluation_record("talks", {{"title", "Talks"}, {"spend", ""}, {"state", "planned"}})});
  }
};

}  // namespace commonweal::learning
