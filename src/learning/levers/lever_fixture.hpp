#pragma once

// For tests: a lever test of a simple problem, to be bent, and the real store with two bodies.

#include <string>
#include <utility>
#include <vector>

#include "learning/evidence/bodies_fixture.hpp"
#include "learning/levers/lever_store.hpp"

namespace commonweal::learning {

inline missions::Record lever_record(
    std::string code, std::vector<std::pair<std::string_view, std::string>> fields = {}) {
  const auto& table = lever_test_table();
  missions::Record record{.code = std::move(code),
                          .fields = std::vector<std::string>(table.columns.size())};
  const auto set = [&](std::string_view column, std::string text) {
    record.fields[table.column(column)] = std::move(text);
  };
  set("problem", "Letters that go out late");
  set("body", "dhsc");
  set("asked_on", "2026-01-31");
  for (std::size_t i = 0; i < lever_criteria().size(); ++i) {
    set(lever_criteria()[i].column, i < kSimpleCriteria ? "yes" : "no");
  }
  for (auto& [column, text] : fields) set(column, std::move(text));
  return record;
}

struct LeverFixture : BodiesFixture {
  LeverFixture() : BodiesFixture("levers") {}
};

}  // namespace commonweal::learning
