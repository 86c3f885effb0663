#include "devolution/participation/pb_projects.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace commonweal::devolution {
namespace {

class ProjectsCheck {
 public:
  ProjectsCheck(const PbText& text, PbMeta& meta, PbVoting& voting, PbFindings& findings)
      : text_(text), meta_(meta), voting_(voting), findings_(findings) {}

  void run() {
    const auto id = text_.projects.column("project_id");
    const auto cost = text_.projects.column("cost");
    if (!id || !cost) {
      if (text_.projects.line == 0) return;
      findings_.faults.add(
          {text_.place(text_.projects.line), "PROJECTS needs the columns project_id and cost."});
      return;
    }
    for (const PbRow& row : text_.projects.rows) take(row, *id, *cost);
    if (text_.projects.rows.empty()) {
      findings_.faults.add({text_.place(text_.projects.line), "There is no project."});
    }
    take_money(*cost);
    check_count();
    check_selected();
    if (!text_.projects.column("votes") && !text_.projects.column("score")) {
      findings_.advice.push_back(
          {text_.place(text_.projects.line),
           "PROJECTS has neither votes nor score to hold the ballots against."});
    }
  }

 private:
  void take(const PbRow& row, std::size_t id, std::size_t cost) {
    PbProject project{.id = row.cells[id]};
    if (project.id.empty()) {
      findings_.faults.add({text_.place(row.line, id), "The project has no project_id."});
    } else if (!ids_.insert(project.id).second) {
      findings_.faults.add(
          {text_.place(row.line, id), "There are two projects \"" + project.id + "\"."});
    }
    if (const auto name = text_.projects.column("name")) project.name = row.cells[*name];
    const auto number = pb_number(row.cells[cost], text_.place(row.line, cost), "cost");
    if (findings_.faults.value_of(number)) {
      if (number->digits <= 0) {
        findings_.faults.add({text_.place(row.line, cost),
                              "The cost is " + row.cells[cost] + ". It must be above 0."});
      }
    }
    costs_.push_back(number ? *number : PbNumber{});
    take_selected(row, project);
    voting_.projects.push_back(std::move(project));
  }

  void take_selected(const PbRow& row, PbProject& project) {
    const auto column = text_.projects.column("selected");
    if (!column) return;
    voting_.says_selected = true;
    const auto number = pb_number(row.cells[*column], text_.place(row.line, *column), "selected");
    if (!findings_.faults.value_of(number)) return;
    if (!number->is_whole() || number->digits < 0) {
      findings_.faults.add({text_.place(row.line, *column),
                            "selected is " + row.cells[*column] + ". Give 0, 1 or 2."});
      return;
    }
    project.selected = number->digits;
  }

  void take_money(std::size_t cost) {
    const auto budget = meta_.number("budget");
    if (budget && budget->digits <= 0) {
      findings_.faults.add({meta_.place("budget"), "The budget is not above 0."});
    }
    for (const PbNumber& one : costs_) voting_.decimals = std::max(voting_.decimals, one.decimals);
    if (budget) voting_.decimals = std::max(voting_.decimals, budget->decimals);
    if (budget) voting_.budget = budget->in_units(voting_.decimals);
    for (std::size_t p = 0; p < costs_.size(); ++p) {
      voting_.projects[p].cost = costs_[p].in_units(voting_.decimals);
      if (voting_.budget <= 0 || voting_.projects[p].cost <= voting_.budget) continue;
      findings_.advice.push_back({text_.place(text_.projects.rows[p].line, cost),
                                  "The project costs more than the whole budget of " +
                                      voting_.money(voting_.budget) + "."});
    }
  }

  void check_count() {
    const auto count = meta_.whole("num_projects");
    if (!count || *count == static_cast<std::int64_t>(text_.projects.rows.size())) return;
    findings_.faults.add({meta_.place("num_projects"),
                          "num_projects is " + std::to_string(*count) + ", and PROJECTS has " +
                              std::to_string(text_.projects.rows.size()) + "."});
  }

  void check_selected() {
    std::int64_t spent = 0;
    for (const PbProject& project : voting_.projects) {
      if (project.selected == 1) spent += project.cost;
    }
    if (!voting_.says_selected || voting_.budget <= 0) return;
    if (spent > voting_.budget) {
      findings_.faults.add({meta_.place("budget"), "The projects selected cost " +
                                                       voting_.money(spent) +
                                                       ", more than the budget of " +
                                                       voting_.money(voting_.budget) + "."});
    }
  }

  const PbText& text_;
  PbMeta& meta_;
  PbVoting& voting_;
  PbFindings& findings_;
  std::set<std::string> ids_;
  std::vector<PbNumber> costs_;
};

}  // namespace

void check_projects(const PbText& text, PbMeta& meta, PbVoting& voting, PbFindings& findings) {
  ProjectsCheck(text, meta, voting, findings).run();
}

}  // namespace commonweal::devolution
